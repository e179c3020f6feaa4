// Assembles the package folder from SUSHI's output: node assemble.mjs <sushi-config.yaml> <resources> <package>
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [configFile, resources, target] = process.argv.slice(2);
const YAML = createRequire(import.meta.url)('yaml');
const config = YAML.parse(fs.readFileSync(configFile, 'utf8'));

const DEFINITIONS = [
  'CodeSystem', 'ConceptMap', 'ImplementationGuide', 'Library', 'SearchParameter', 'StructureDefinition', 'ValueSet'
];
const REQUIRED = ['url', 'name', 'status', 'experimental', 'publisher', 'description'];

// As the IG Publisher does: the version is written once, in the configuration.
function versioned(resource) {
  const entries = Object.entries(resource).filter(([key]) => key !== 'version');
  entries.splice(entries.findIndex(([key]) => key === 'url') + 1, 0, ['version', config.version]);
  return Object.fromEntries(entries);
}

// SUSHI prepares the guide for the IG Publisher: its parameters are no R4 codes, and an empty list is no JSON of FHIR.
function plainGuide(guide) {
  delete guide.definition.parameter;
  delete guide.definition.page.page;
  return guide;
}

// What a profile is about follows from the folder of its source; the pages of the server show the profiles by it.
function grouped(guide) {
  const folders = path.join(path.dirname(configFile), 'input/fsh');
  const topics = YAML.parse(fs.readFileSync(path.join(path.dirname(configFile), 'topics.yaml'), 'utf8'));
  const topicOf = new Map(topics.flatMap(topic => topic.folders.flatMap(folder => idsIn(path.join(folders, folder))
    .map(id => [`StructureDefinition/${id}`, topic.id]))));
  const resource = guide.definition.resource.map(one => (topicOf.has(one.reference.reference)
    ? { ...one, groupingId: topicOf.get(one.reference.reference) } : one));
  const grouping = topics.map(({ id, name, description }) => ({ id, name, description }));
  return { ...guide, definition: { grouping, ...guide.definition, resource } };
}

function idsIn(folder) {
  return fs.readdirSync(folder).filter(file => file.endsWith('.fsh')).flatMap(file =>
    [...fs.readFileSync(path.join(folder, file), 'utf8').matchAll(/^Id:\s*(\S+)/gm)].map(match => match[1]));
}

// SUSHI copies the extensions of a parent into a profile derived from it. A selector holds for the profile that names it.
const SELECTOR = `${config.canonical}/StructureDefinition/profile-selector`;
function withoutInheritedSelectors(profile, all) {
  const parent = all.find(other => other.url === profile.baseDefinition);
  const inherited = (parent?.extension ?? []).filter(extension => extension.url === SELECTOR)
    .map(extension => extension.valueCanonical);
  const own = (profile.extension ?? [])
    .filter(extension => extension.url !== SELECTOR || !inherited.includes(extension.valueCanonical));
  const { extension, ...rest } = profile;
  return own.length > 0 ? { ...profile, extension: own } : rest;
}

function faults(resource) {
  return REQUIRED.filter(element => resource[element] === undefined)
    .filter(element => !(resource.resourceType === 'ImplementationGuide' && element === 'experimental'))
    .map(element => `no ${element}`);
}

// Fragments of foreign code systems stay out of the way of package loaders: installed, they would hide a
// licensed release of the same system, and HAPI's own stub of SNOMED CT would hide them.
function folder(resource) {
  if (!DEFINITIONS.includes(resource.resourceType)) {
    return 'example';
  }
  return resource.content === 'fragment' ? 'other' : '';
}

function write(file, content) {
  fs.writeFileSync(path.join(target, file), JSON.stringify(content, null, 2) + '\n');
}

fs.rmSync(target, { recursive: true, force: true });
fs.mkdirSync(path.join(target, 'example'), { recursive: true });
fs.mkdirSync(path.join(target, 'other'));

let failed = false;
const files = fs.readdirSync(resources).sort();
const sources = files.map(file => JSON.parse(fs.readFileSync(path.join(resources, file), 'utf8')));
for (const [index, file] of files.entries()) {
  const source = sources[index];
  const resource = source.resourceType === 'ImplementationGuide' ? grouped(plainGuide(source))
    : source.resourceType === 'StructureDefinition' ? withoutInheritedSelectors(source, sources) : source;
  const definition = DEFINITIONS.includes(resource.resourceType);
  const found = definition ? faults(resource) : [];
  found.forEach(fault => console.error(`${file}: ${fault}`));
  failed = failed || found.length > 0;
  write(path.join(folder(resource), file), definition ? versioned(resource) : resource);
}

const manifest = {
  name: config.packageId,
  version: config.version,
  type: 'fhir.ig',
  title: config.title,
  description: config.description,
  license: config.license,
  author: config.publisher.name,
  canonical: config.canonical,
  url: config.canonical,
  fhirVersions: [config.fhirVersion],
  dependencies: { 'hl7.fhir.r4.core': config.fhirVersion }
};
write('package.json', manifest);
process.exit(failed ? 1 : 0);
