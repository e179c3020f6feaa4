// The checker of the start page: what is in the box goes to $validate of this server and to nobody else, the issues come
// back beside the lines they concern, and corrections are made in the box.

import { isXml, judge, resourceType } from './ask-server.js';
import { Corrections } from './corrections.js';
import { many } from './dom.js';
import { Editor } from './editor.js';
import { IssueList } from './issue-list.js';
import { parseOrNull } from './json-tree.js';
import { Lines } from './places.js';
import { counts, groups, read, SEVERITIES } from './report.js';
import { listen, readable } from './source-input.js';

const page = document.getElementById('checker');
const part = name => page.querySelector(`[data-part="${name}"]`);

const NO_TYPE = {
  resourceType: 'OperationOutcome',
  issue: [{
    severity: 'error',
    code: 'structure',
    details: {
      coding: [{ system: 'https://sarcomafhir.org/fhir/CodeSystem/issue-code-cs', code: 'resource-type-unknown' }],
      text: 'resourceType is missing, or names no type. Begin with "resourceType": "Bundle", or whatever it is.'
    },
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line', valueInteger: 1 }]
  }]
};

let findings = []; // of the last check
let corrections = null;
let tree = null;
let stale = false;
let running = null;
let sent = ''; // the text before corrections were made in it

const editor = new Editor(part('editor'), { changed, moved: strip, marked: line => showInList(atLine(line)[0]) });
const list = new IssueList(part('list'), { goTo, apply });

// ---- what is said

function say(tone, words) {
  part('verdict').className = `summary ${tone}`;
  part('verdict').textContent = words;
}

function note(words) {
  part('note').textContent = words;
}

function verdict(judged, number) {
  if (!judged) {
    return ['bad', `It cannot be judged as it stands: ${many(number.error, 'error')}.`];
  }
  const others = [number.warning && many(number.warning, 'warning'), number.information && many(number.information, 'note')].filter(Boolean).join(' and ');
  if (number.error > 0) {
    return ['bad', `It would be refused: ${many(number.error, 'error')}${others && `, ${others}`}.`];
  }
  return number.warning > 0 ? ['doubtful', `It would be stored, with ${others}.`] : ['good', `All is well: it keeps every rule${others && `, with ${others}`}.`];
}

// ---- check

async function check() {
  if (running) {
    return;
  }
  if (!editor.text.trim()) {
    say('doubtful', 'There is nothing to check yet: paste a resource or a Bundle, or choose a file.');
    editor.box.focus();
    return;
  }
  const better = isXml(editor.text) ? editor.text : readable(editor.text);
  if (better !== editor.text) {
    editor.text = better;
  }
  const text = editor.text;
  tree = isXml(text) ? null : parseOrNull(text);
  const type = resourceType(text, tree);
  running = new AbortController();
  busy(true);
  say('', `Checking ${many(editor.lines.count, 'line')} …`);
  const answer = type ? await judge(page.dataset.base, type, text, running.signal) : { judged: false, outcome: NO_TYPE, failure: null };
  running = null;
  busy(false);
  show(text, answer);
}

function busy(yes) {
  part('check').disabled = yes;
  part('stop').hidden = !yes;
  page.setAttribute('aria-busy', yes);
}

function show(text, { judged, outcome, failure }) {
  findings = outcome ? read(outcome, tree, new Lines(text)) : [];
  corrections = new Corrections(text, tree ? findings : []);
  stale = editor.text !== text;
  sent = text;
  const number = counts(findings);
  const [tone, words] = failure ? ['bad', failure] : verdict(judged, number);
  say(tone, words);
  note('');
  for (const severity of SEVERITIES) {
    part(`count-${severity}`).textContent = number[severity];
    part(`show-${severity}`).checked = severity !== 'information' || number.error + number.warning === 0;
    part(`show-${severity}`).disabled = number[severity] === 0;
  }
  page.classList.toggle('with-issues', findings.length > 0);
  part('results').hidden = findings.length === 0;
  draw();
}

// ---- what is shown of the findings

function shown() {
  return findings.filter(one => part(`show-${one.severity}`).checked);
}

function draw() {
  list.show(groups(shown(), tree, corrections.text), spot => editor.lines.at(corrections.now(spot).start));
  refresh();
}

function refresh() {
  const sure = corrections.sure.filter(one => !corrections.applied.has(one.id)).length;
  part('all').hidden = corrections.sure.length === 0;
  part('all').disabled = stale || sure === 0;
  part('all').textContent = sure === 1 ? 'Apply 1 correction and check again' : `Apply all ${sure} corrections and check again`;
  part('undo').hidden = stale || editor.text === sent;
  part('stale').hidden = !stale;
  list.refresh({ applied: corrections.applied, reasons: corrections.reasons, stale });
  editor.mark(stale ? new Map() : marks());
  strip();
}

function marks() {
  const all = new Map();
  for (const one of shown()) {
    for (const spot of one.spots) {
      const line = editor.lines.at(corrections.now(spot).start);
      const mark = all.get(line) || { severity: 'information', count: 0 };
      mark.count += 1;
      mark.severity = SEVERITIES[Math.min(SEVERITIES.indexOf(mark.severity), SEVERITIES.indexOf(one.severity))];
      all.set(line, mark);
    }
  }
  return all;
}

function atLine(line) {
  return corrections && !stale
    ? shown().filter(one => one.spots.some(spot => editor.lines.at(corrections.now(spot).start) === line))
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    : [];
}

// ---- from the source to the list and back

function strip() {
  const here = atLine(editor.line);
  part('here').textContent = here.length > 0 ? `Line ${editor.line}: ${here[0].text}${here.length > 1 ? ` And ${many(here.length - 1, 'further issue')}.` : ''}` : `Line ${editor.line} of ${editor.lines.count}`;
  part('show-here').hidden = here.length === 0;
  if (here.length > 0) {
    list.select(here[0].id);
  }
}

function showInList(finding) {
  if (finding) {
    list.reveal(finding.id);
  }
}

function goTo(finding, spot) {
  editor.goTo(stale ? spot : corrections.now(spot), true);
  list.select(finding.id);
}

/** Goes to the next line with an issue, or the one before, and says what is there. */
function step(forward) {
  const lines = [...editor.marks.keys()].sort((a, b) => a - b);
  const line = forward ? lines.find(one => one > editor.line) ?? lines[0] : lines.findLast(one => one < editor.line) ?? lines.at(-1);
  if (line === undefined) {
    return;
  }
  const [first] = atLine(line);
  const spot = first.spots.find(one => editor.lines.at(corrections.now(one).start) === line);
  goTo(first, spot);
  note(`Line ${line}, ${first.severity}: ${first.text}`);
}

// ---- corrections

function apply(finding) {
  corrections.toggle(finding.id);
  editor.text = corrections.corrected;
  const reason = corrections.reasons.get(finding.id);
  const applied = corrections.applied.has(finding.id);
  note(reason ? `Not applied: ${reason}.` : applied ? 'Applied. Check again when you are done.' : 'Taken back.');
  const focused = document.activeElement;
  redraw();
  if (!focused.isConnected) {
    list.reveal(finding.id);
  }
  if (applied) {
    editor.goTo(corrections.now(finding.spots[0] || { start: 0, end: 0 }), false);
  }
}

/** Line numbers have changed, nothing else. */
function redraw() {
  list.renumber();
  refresh();
}

async function applyAll() {
  const before = sent;
  corrections.applyAll();
  const { applied, reasons } = corrections;
  editor.text = corrections.corrected;
  await check();
  sent = before;
  note(`${many(applied.size, 'correction')} applied${reasons.size > 0 ? `, ${reasons.size} left out because others changed the same place` : ''}; this is what is left.`);
  refresh();
  part('verdict').focus();
}

function undo() {
  editor.text = sent;
  corrections.set(new Set());
  if (corrections.text === sent) {
    redraw();
    note('All corrections are taken back.');
  } else {
    check();
  }
  editor.box.focus();
}

function changed() {
  if (corrections && !stale) {
    stale = true;
    refresh();
  }
}

async function copy() {
  try {
    await navigator.clipboard.writeText(editor.text);
    note(`Copied: ${many(editor.lines.count, 'line')}.`);
  } catch {
    editor.box.select();
    note('The browser does not let the page copy. The text is selected: copy it with Ctrl+C.');
  }
}

function clear() {
  editor.text = '';
  findings = [];
  corrections = null;
  stale = false;
  page.classList.remove('with-issues');
  part('results').hidden = true;
  editor.mark(new Map());
  say('', '');
  note('');
  strip();
  editor.box.focus();
}

// ---- keys and buttons

function put(text, words) {
  clear();
  editor.text = text;
  editor.box.setSelectionRange(0, 0);
  editor.box.scrollTop = 0;
  note(words);
}

listen({ box: editor.box, zone: part('editor'), file: part('file') }, {
  taken: (text, name) => {
    put(text, `${name}: ${many(editor.lines.count, 'line')}.`);
    check();
  },
  refused: words => say('bad', words),
  laidOut: text => put(text, 'It came on one line and was laid out; nothing else was changed.')
});

page.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    check();
  } else if (event.key === 'Escape' && running) {
    running.abort();
  } else if (event.key === 'F8') {
    event.preventDefault();
    step(!event.shiftKey);
  } else if (event.key === 'Enter' && event.altKey && event.target === editor.box) {
    event.preventDefault();
    showInList(atLine(editor.line)[0]);
  }
});

const CLICKS = { check, stop: () => running?.abort(), all: applyAll, undo, copy, clear, next: () => step(true), previous: () => step(false), 'show-here': () => showInList(atLine(editor.line)[0]) };
for (const [name, action] of Object.entries(CLICKS)) {
  part(name).addEventListener('click', action);
}
SEVERITIES.forEach(severity => part(`show-${severity}`).addEventListener('change', draw));
strip();
