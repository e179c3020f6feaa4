// An OperationOutcome is read for what it says, and never trusted with more.
({ load, equal }) => {
  const OURS = 'https://sarcomafhir.org/fhir/';
  const detail = parts => ({ url: `${OURS}StructureDefinition/issue-detail`, extension: parts });
  const text = '{\n "resourceType": "Bundle",\n "entry": [\n  {\n   "resource": {\n    "resourceType": "Patient",\n    "gendr": "x",\n    "code": {\n     "coding": [\n      {\n       "code": "bad"\n      }\n     ]\n    }\n   }\n  }\n ]\n}';
  const readAll = async (...issue) => {
    const { parse } = await load('json-tree.js');
    const { Lines } = await load('places.js');
    const { read, groups } = await load('report.js');
    const tree = parse(text);
    const lines = new Lines(text);
    const findings = read({ resourceType: 'OperationOutcome', issue }, { text, tree, lines });
    return { findings, groups: groups(findings, tree, text), lines: findings.map(one => one.spots.map(spot => lines.at(spot.start))) };
  };

  return {
    'groups by entry, the worst first': async () => {
      const { groups } = await readAll(
        { severity: 'warning', expression: ['Bundle.entry[0].resource'], details: { text: 'w' } },
        { severity: 'information', expression: ['Bundle.entry[0].resource', 'Bundle.entry[1].resource'], details: { text: 'both' } },
        { severity: 'fatal', expression: ['Bundle.entry[0].resource'], details: { text: 'f' } },
        { severity: 'error', expression: ['Bundle'], details: { text: 'b' } });
      equal(groups.map(one => [one.title, one.findings.map(finding => finding.text)]), [['The Bundle as a whole', ['b']], ['Entry 0 Patient', ['f', 'w']], ['Several entries', ['both']]]);
    },
    'marks the line of the value that is wrong': async () => {
      const { lines } = await readAll(
        { severity: 'error', expression: ['Bundle.entry[0].resource.gendr'] },
        { severity: 'error', expression: ['Bundle.entry[0].resource.code'], extension: [detail([{ url: 'value', valueString: 'http://x|bad' }])] },
        { severity: 'error', expression: ['Bundle.entry[0].resource'], extension: [detail([{ url: 'patch', valueString: '[{"op":"move","from":"/entry/0/resource/gendr","path":"/entry/0/resource/gender"}]' }])] },
        { severity: 'error', extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line', valueInteger: 3 }] });
      equal(lines, [[7], [11], [7], [3]]);
    },
    'links to pages of this server only': async () => {
      for (const [page, kept] of [['/profiles/x#y', true], ['//evil.example/', false], ['/\\evil.example', false], ['https://evil.example', false], ['javascript:alert(1)', false]]) {
        const { findings } = await readAll({ severity: 'error', extension: [detail([{ url: 'page', valueUrl: page }])] });
        equal([page, findings[0].page !== undefined], [page, kept]);
      }
    },
    'bears what it does not know': async () => {
      const { findings } = await readAll({ severity: 'odd', code: 'x' }, {}, { severity: 'error', extension: [detail([{ url: 'patch', valueString: 'no JSON' }, { url: 'patch' }])] });
      equal(findings.map(one => [one.severity, one.patch, one.text]), [['information', null, 'x'], ['information', null, ''], ['error', null, '']]);
    },
    'knows what to post where': async () => {
      const { resourceType, isXml } = await load('ask-server.js');
      const { parseOrNull } = await load('json-tree.js');
      const type = source => resourceType(source, isXml(source) ? null : parseOrNull(source));
      equal(type('{"resourceType": "Patient"}'), 'Patient');
      equal(type('{"contained": [{"resourceType": "Device"}], "resourceType": "Patient"}'), 'Patient');
      equal(type('{"resourceType": "Patient",,'), 'Patient');
      equal(type('{"resourceType": "../x"}'), null);
      equal(type('{"type": "x"}'), null);
      equal(type('hello'), 'Bundle');
      equal(type('<?xml version="1.0"?>\n<!-- a <Bundle> -->\n<Observation xmlns="http://hl7.org/fhir">'), 'Observation');
    }
  };
}
