// Reads an OperationOutcome of this server: what each issue says, where, and what mends it.

import { child } from './json-tree.js';
import { atPointer, find, range } from './places.js';

const OURS = 'https://sarcomafhir.org/fhir/';
const DETAIL = `${OURS}StructureDefinition/issue-detail`;
const CODES = `${OURS}CodeSystem/issue-code-cs`;
const LINE = 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line';
const COLUMN = 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col';
const ENTRY = /^Bundle\.entry\[(\d+)]/;
const PATH_HERE = /^\/(?![/\\])/;

/** The worst first; fatal is an error to whoever has to mend it. */
export const SEVERITIES = ['error', 'warning', 'information'];

function value(extension) {
  const key = extension && Object.keys(extension).find(one => one.startsWith('value'));
  return key && extension[key];
}

function details(issue) {
  const parts = (issue.extension || []).find(one => one.url === DETAIL)?.extension || [];
  return {
    all: name => parts.filter(one => one.url === name).map(value),
    one: name => value(parts.find(one => one.url === name))
  };
}

function patchOf(text) {
  try {
    const patch = JSON.parse(text);
    return Array.isArray(patch) ? patch : null;
  } catch {
    return null;
  }
}

function entryOf(expressions, said) {
  const entries = new Set(expressions.map(one => ENTRY.exec(one)?.[1]));
  if (entries.size > 1) {
    return 'several';
  }
  const [only] = entries;
  return only !== undefined ? Number(only) : said ?? 'whole';
}

function finding(issue, id) {
  const { one, all } = details(issue);
  const number = url => value((issue.extension || []).find(extension => extension.url === url));
  const expressions = issue.expression || issue.location || [];
  const page = one('page');
  return {
    id,
    severity: issue.severity === 'fatal' ? 'error' : SEVERITIES.includes(issue.severity) ? issue.severity : 'information',
    code: (issue.details?.coding || []).find(coding => coding.system === CODES)?.code,
    text: issue.details?.text || issue.diagnostics || issue.code || '',
    expressions,
    entry: entryOf(expressions, one('entry')),
    request: [one('method'), one('request')].filter(Boolean).join(' '),
    fullUrl: one('fullUrl') || '',
    line: number(LINE),
    column: number(COLUMN),
    rule: one('rule'),
    page: page && PATH_HERE.test(page) ? page : undefined,
    value: one('value'),
    remedy: one('remedy'),
    proposals: all('proposal').filter(Boolean),
    patch: one('patch') ? patchOf(one('patch')) : null,
    count: one('count') || 1,
    spots: []
  };
}

/** The code that was seen, where it stands within a place: that line says more than the one on which its concept begins. */
function codeWithin(place, seen, text) {
  const code = JSON.stringify(seen.slice(seen.lastIndexOf('|') + 1));
  return [place, ...descendants(place.node)].find(one =>
    one.key === 'code' && text.slice(one.node.start, one.node.end) === code);
}

function descendants(node) {
  return node.children.flatMap(one => [one, ...descendants(one.node)]);
}

/** What its correction changes, where that is within a place. */
function patchedWithin(place, patch, tree) {
  const pointer = patch[0]?.from ?? patch[0]?.path;
  const target = typeof pointer === 'string' ? atPointer(tree, pointer) : null;
  for (let node = target?.node; node; node = node.parent) {
    if (node === place.node) {
      return target;
    }
  }
  return undefined;
}

function precise(place, one, { text, tree }) {
  return (one.patch && patchedWithin(place, one.patch, tree)) ||
    (one.value?.includes('|') && codeWithin(place, one.value, text)) || place;
}

/** Where a finding stands in the source: by its expressions where the source is JSON, otherwise by the line it names. */
function spots(one, source) {
  const { tree, lines } = source;
  if (tree && one.expressions.length > 0) {
    return one.expressions.map(expression => ({ expression, ...range(precise(find(tree, expression), one, source), lines) }));
  }
  if (one.line > 0) {
    const start = Math.min(lines.start(one.line) + Math.max((one.column || 1) - 1, 0), lines.end(one.line));
    return [{ expression: one.expressions[0] || '', start, end: lines.end(one.line) }];
  }
  return [];
}

/** The findings of an outcome on a source: { text, tree, lines }. */
export function read(outcome, source) {
  const findings = (outcome.issue || []).map(finding).filter(one => one.code !== 'no-issue');
  findings.forEach(one => {
    one.spots = spots(one, source);
  });
  return findings;
}

/** How many findings there are of each severity. */
export function counts(findings) {
  return Object.fromEntries(SEVERITIES.map(one => [one, findings.filter(finding => finding.severity === one).length]));
}

function typeOf(entry, tree, text) {
  const type = find(tree, `Bundle.entry[${entry}].resource.resourceType`).node;
  return type.kind === 'string' ? JSON.parse(text.slice(type.start, type.end)) : '';
}

function title(entry, tree, text) {
  if (entry === 'whole') {
    return tree && child(tree, 'entry') ? 'The Bundle as a whole' : '';
  }
  return entry === 'several' ? 'Several entries' : `Entry ${entry}${tree ? ` ${typeOf(entry, tree, text)}` : ''}`;
}

/** Findings by entry, in the order of the Bundle; within an entry the worst first. */
export function groups(findings, tree, text) {
  const place = entry => (entry === 'whole' ? -1 : entry === 'several' ? Infinity : entry);
  const byEntry = new Map();
  for (const one of findings) {
    byEntry.set(one.entry, [...(byEntry.get(one.entry) || []), one]);
  }
  return [...byEntry].sort(([a], [b]) => place(a) - place(b)).map(([entry, all]) => ({
    entry,
    title: title(entry, tree, text),
    request: Number.isInteger(entry) ? all[0].request : '',
    fullUrl: Number.isInteger(entry) ? all[0].fullUrl : '',
    findings: all.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.spots[0]?.start ?? 0) - (b.spots[0]?.start ?? 0))
  }));
}
