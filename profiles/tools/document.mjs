// Writes the reference pages from the compiled package: node document.mjs <package> <docs/profiles>
import fs from 'node:fs';
import path from 'node:path';

const [source, target] = process.argv.slice(2);
const OWN = 'https://sarcomafhir.org/fhir/';
const SYSTEMS = {
  'http://snomed.info/sct': 'SNOMED CT',
  'http://loinc.org': 'LOINC',
  'http://unitsofmeasure.org': 'UCUM',
  'http://terminology.hl7.org/CodeSystem/icd-o-3': 'ICD-O-3',
  'http://hl7.org/fhir/sid/icd-10-cm': 'ICD-10-CM',
  'http://oncotree.mskcc.org/': 'OncoTree',
  'http://www.genenames.org': 'HGNC',
  'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl': 'NCI Thesaurus',
  'http://www.whocc.no/atc': 'ATC',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxNorm',
  'http://dicom.nema.org/resources/ontology/DCM': 'DICOM'
};

const all = read('').concat(read('other'));
const byUrl = new Map(all.filter(resource => resource.url).map(resource => [resource.url, resource]));
const examples = read('example');

function read(folder) {
  return fs.readdirSync(path.join(source, folder)).filter(file => file.endsWith('.json') && file !== 'package.json').sort()
    .map(file => JSON.parse(fs.readFileSync(path.join(source, folder, file), 'utf8')));
}

const ofType = type => all.filter(resource => resource.resourceType === type);
const cell = text => String(text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');
const system = url => SYSTEMS[url] ?? (url.startsWith(OWN) ? url.slice(url.lastIndexOf('/') + 1) : url);
const link = url => (byUrl.has(url) ? `[${byUrl.get(url).id}](codes.md#${byUrl.get(url).id})` : url);

// The codes of a value set; a whole code system is listed only when it is ours.
function codes(valueSet) {
  return (valueSet.compose?.include ?? []).flatMap(include => {
    const listed = include.concept ?? byUrl.get(include.system)?.concept ?? [];
    const defined = new Map((byUrl.get(include.system)?.concept ?? []).map(concept => [concept.code, concept]));
    return listed.map(concept => ({ system: include.system, ...defined.get(concept.code), ...concept }));
  });
}

function values(element) {
  const fixed = Object.entries(element).find(([key]) => key.startsWith('fixed') || key.startsWith('pattern'));
  const coding = fixed && (fixed[1].coding?.[0] ?? fixed[1]);
  const said = fixed ? `\`${coding.code ? `${system(coding.system ?? '')} ${coding.code}`.trim() : coding}\`` : '';
  const bound = element.binding ? `${element.binding.strength}: ${link(element.binding.valueSet)}` : '';
  const types = (element.type ?? []).map(type => type.code.replace(/^.*\//, '')).join(' or ');
  const kinds = fixed || (element.binding && !element.id.endsWith('value[x]')) ? '' : types;
  return [said, kinds, bound].filter(Boolean).join('; ');
}

function name(element) {
  return element.id.slice(element.id.indexOf('.') + 1);
}

function differentials(profile) {
  const parent = byUrl.get(profile.baseDefinition);
  return [...(parent ? differentials(parent) : []), profile];
}

function elements(profile) {
  const merged = new Map();
  for (const definition of differentials(profile)) {
    for (const element of definition.differential.element.filter(one => one.id.includes('.'))) {
      merged.set(element.id, { ...merged.get(element.id), ...element });
    }
  }
  return [...merged.values()].map(element => row(
    `\`${name(element)}\``,
    element.min === undefined && element.max === undefined ? '' : `${element.min ?? ''}..${element.max ?? ''}`,
    cell(values(element)),
    cell([element.short, element.comment].filter(Boolean).join('. '))));
}

function rules(profile) {
  return differentials(profile).flatMap(definition => definition.differential.element)
    .flatMap(element => (element.constraint ?? []).map(constraint => row(
      constraint.key, constraint.severity, `\`${element.id.includes('.') ? name(element) : element.id}\``, cell(constraint.human))));
}

const CASE_RULE = `${OWN}StructureDefinition/case-rule`;
const caseRules = ofType('Library').flatMap(library => library.extension ?? []).filter(one => one.url === CASE_RULE)
  .map(one => ({
    ...Object.fromEntries(one.extension.filter(part => part.url !== 'profile')
      .map(part => [part.url, part.valueId ?? part.valueCode ?? part.valueString ?? part.valueExpression.expression])),
    profiles: one.extension.filter(part => part.url === 'profile').map(part => part.valueCanonical)
  }));

function rulesAcross(profile) {
  const kept = differentials(profile).map(one => one.url);
  return caseRules.filter(rule => rule.profiles.some(url => kept.includes(url)))
    .map(rule => row(rule.key, rule.severity, `\`${rule.element}\``, cell(rule.human)));
}

function selectors(profile) {
  const chosen = (profile.extension ?? []).filter(extension => extension.url.endsWith('/profile-selector'));
  return chosen.map(extension => (byUrl.get(extension.valueCanonical)?.resourceType === 'ValueSet'
    ? `a code of ${link(extension.valueCanonical)}` : `the extension ${extension.valueCanonical.slice(OWN.length)}`));
}

function example(profile) {
  const claimed = examples.filter(resource => resource.meta?.profile?.includes(profile.url));
  return claimed.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
}

function page(profile) {
  const chosen = selectors(profile);
  const ruleRows = rules(profile);
  const acrossRows = rulesAcross(profile);
  const shown = example(profile);
  return [
    `# ${profile.title}`,
    profile.description,
    `\`${profile.url}\`, on ${profile.type}${profile.abstract ? ', abstract' : ''}.`,
    profile.type === 'Extension' ? `Stands on ${profile.context.map(one => one.expression).join(', ')}.`
      : `Checks a resource that names it in \`meta.profile\`${chosen.length ? ` or carries ${chosen.join(' or ')}` : ''}.`,
    '## Elements', 'Elements not named here are those of FHIR R4.',
    table(['Element', 'How often', 'Value', 'How to fill it'], elements(profile)),
    ...(ruleRows.length ? ['## Rules', table(['Rule', 'Severity', 'On', 'Message'], ruleRows)] : []),
    ...(acrossRows.length ? ['## Rules across resources', table(['Rule', 'Severity', 'On', 'Message'], acrossRows)] : []),
    ...(shown ? ['## Example', '```json\n' + JSON.stringify(shown, null, 1) + '\n```'] : [])
  ].join('\n\n') + '\n';
}

function codeSection(valueSet) {
  const rows = codes(valueSet).map(concept => row(
    `\`${concept.code}\``, system(concept.system), cell(concept.display),
    cell([concept.definition, ...(concept.designation ?? []).map(one => one.value)].filter(Boolean).join('; '))));
  return [`## ${valueSet.id}`, `**${valueSet.title}.** ${valueSet.description}`,
    table(['Code', 'System', 'Display', 'Meaning and synonyms'], rows)].join('\n\n');
}

function parameterSection(type, parameters) {
  const how = parameter => ({
    quantity: 'quantity', number: 'number', token: 'token', reference: 'reference',
    composite: `composite of ${(parameter.component ?? []).map(part => `\`${part.definition.split('/').pop()}\``).join(' and ')}`
  })[parameter.type] ?? parameter.type;
  return [`## ${type}`, table(['Parameter', 'Type', 'Finds'],
    parameters.map(parameter => row(`\`${parameter.code}\``, how(parameter), cell(parameter.description))))].join('\n\n');
}

function parameterPage(parameters) {
  const types = [...new Set(parameters.flatMap(parameter => parameter.base))].sort();
  return ['# Search parameters',
    'Written from the compiled search parameters by `profiles/build.sh`; not edited by hand. Those of FHIR R4 are answered as well; the CapabilityStatement (`/fhir/metadata`) lists all. '
      + 'Questions that use them, with their answers, are in [questions.md](../questions.md) and [searching.md](../searching.md).',
    'The parameters below know what a fact means: they leave out results entered in error and findings not asserted, as each row says. The parameters of R4 do not; ask those with `status` or `verification-status`.',
    ...types.map(type => parameterSection(type, parameters.filter(parameter => parameter.base.includes(type))))].join('\n\n') + '\n';
}

function index(profiles, extensions) {
  const rows = list => list.map(one => row(`[${one.title}](${one.id}.md)`, one.type, cell(one.description)));
  return ['# Profile reference',
    'Written from the compiled profiles by `profiles/build.sh`; not edited by hand. All codes stand in [codes.md](codes.md), all search parameters in [search-parameters.md](search-parameters.md). '
      + `Systems named without a URL there: own lists begin with \`${OWN}CodeSystem/\`; ${Object.entries(SYSTEMS).map(([url, title]) => `${title} is \`${url}\``).join(', ')}.`,
    '## Profiles', table(['Profile', 'On', 'For'], rows(profiles)),
    '## Extensions', table(['Extension', 'On', 'For'], rows(extensions))].join('\n\n') + '\n';
}

const structures = ofType('StructureDefinition').filter(one => one.kind !== 'logical');
const profiles = structures.filter(one => one.type !== 'Extension');
const extensions = structures.filter(one => one.type === 'Extension');
fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(target, { recursive: true });
structures.forEach(profile => fs.writeFileSync(path.join(target, `${profile.id}.md`), page(profile)));
fs.writeFileSync(path.join(target, 'codes.md'),
  ['# Codes', 'Written from the compiled value sets by `profiles/build.sh`; not edited by hand.',
    ...ofType('ValueSet').map(codeSection)].join('\n\n') + '\n');
fs.writeFileSync(path.join(target, 'search-parameters.md'), parameterPage(ofType('SearchParameter')));
fs.writeFileSync(path.join(target, 'README.md'), index(profiles, extensions));
