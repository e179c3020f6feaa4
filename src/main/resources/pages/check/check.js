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
import { SideBySide } from './side-by-side.js';
import { listen, readable } from './source-input.js';
import { NO_TYPE, verdict } from './verdict.js';

const page = document.getElementById('checker');
const part = name => page.querySelector(`[data-part="${name}"]`);

let findings = []; // of the last check
let corrections = new Corrections('', []);
let tree = null; // of the text that was checked, where it is JSON
let stale = false; // whether the text has changed since
let running = null;
let sent = ''; // the text before corrections were made in it

const editor = new Editor(part('editor'), {
  changed,
  moved: () => beside.caretMoved(),
  marked: line => beside.toList(line)
});
const list = new IssueList(part('list'), {
  goTo: (finding, spot) => beside.toSource(finding, spot),
  apply,
  lineOf: spot => beside.lineOf(spot)
});
const beside = new SideBySide(editor, list, () => ({ findings: shown(), corrections, stale }), { words: part('here'), button: part('show-here') }, note);

function say(tone, words) {
  part('verdict').className = `summary ${tone}`;
  part('verdict').textContent = words;
}

function note(words) {
  part('note').textContent = words;
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
  const text = laidOut();
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

/** The text in the box, on more lines than one. */
function laidOut() {
  const better = isXml(editor.text) ? editor.text : readable(editor.text);
  if (better !== editor.text) {
    editor.text = better;
  }
  return editor.text;
}

function busy(yes) {
  part('check').disabled = yes;
  part('stop').hidden = !yes;
  page.setAttribute('aria-busy', yes);
}

function show(text, { judged, outcome, failure }) {
  findings = outcome ? read(outcome, { text, tree, lines: new Lines(text) }) : [];
  corrections = new Corrections(text, tree ? findings : []);
  stale = editor.text !== text;
  sent = text;
  const number = counts(findings);
  say(...(failure ? ['bad', failure] : verdict(judged, number)));
  note('');
  for (const severity of SEVERITIES) {
    part(`count-${severity}`).textContent = number[severity];
    part(`show-${severity}`).checked = severity !== 'information' || number.error + number.warning === 0;
    part(`show-${severity}`).disabled = number[severity] === 0;
  }
  page.classList.toggle('with-issues', findings.length > 0);
  part('results').hidden = findings.length === 0;
  draw();
  part('bar').scrollIntoView({ block: 'start' });
}

function shown() {
  return findings.filter(one => part(`show-${one.severity}`).checked);
}

function draw() {
  list.show(groups(shown(), tree, corrections.text));
  refresh();
}

/** Buttons, marks and line numbers, after anything has changed. */
function refresh() {
  const sure = corrections.sure.filter(one => !corrections.applied.has(one.id)).length;
  part('all').hidden = corrections.sure.length === 0;
  part('all').disabled = stale || sure === 0;
  part('all').textContent = sure === 1 ? 'Apply 1 correction and check again' : `Apply all ${sure} corrections and check again`;
  part('undo').hidden = stale || editor.text === sent;
  part('stale').hidden = !stale;
  list.refresh({ applied: corrections.applied, reasons: corrections.reasons, stale });
  beside.mark();
}

function changed() {
  if (findings.length > 0 && !stale) {
    stale = true;
    refresh();
  }
}

// ---- corrections

function apply(finding) {
  corrections.toggle(finding.id);
  editor.text = corrections.corrected;
  const reason = corrections.reasons.get(finding.id);
  const applied = corrections.applied.has(finding.id);
  note(reason ? `Not applied: ${reason}.` : applied ? 'Applied. Check again when you are done.' : 'Taken back.');
  refresh();
  if (applied && finding.spots.length > 0) {
    editor.goTo(corrections.now(finding.spots[0]), false);
  }
}

async function applyAll() {
  const before = sent;
  corrections.applyAll();
  const { applied, reasons } = corrections;
  editor.text = corrections.corrected;
  await check();
  sent = before;
  refresh();
  note(`${many(applied.size, 'correction')} applied${reasons.size > 0 ? `, ${reasons.size} left out because others change the same place` : ''}; this is what is left.`);
  part('verdict').focus();
}

function undo() {
  editor.text = sent;
  if (corrections.text === sent) {
    corrections.set(new Set());
    refresh();
    note('All corrections are taken back.');
  } else {
    check();
  }
  editor.box.focus();
}

// ---- the box

async function copy() {
  try {
    await navigator.clipboard.writeText(editor.text);
    note(`Copied: ${many(editor.lines.count, 'line')}.`);
  } catch {
    editor.box.select();
    note('The browser does not let the page copy. The text is selected: copy it with Ctrl+C.');
  }
}

function put(text, name) {
  running?.abort();
  editor.text = text;
  findings = [];
  corrections = new Corrections('', []);
  stale = false;
  sent = text;
  page.classList.remove('with-issues');
  part('results').hidden = true;
  say('', '');
  note(name && `${name}: ${many(editor.lines.count, 'line')}.`);
  draw();
  editor.goTo({ start: 0, end: 0 }, true);
}

listen({ box: editor.box, zone: part('editor'), file: part('file') }, {
  taken: (text, name) => {
    put(text, name);
    check();
  },
  refused: words => say('bad', words),
  pasted: text => put(text, 'Pasted')
});

page.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    check();
  } else if (event.key === 'Escape' && running) {
    running.abort();
  } else if (event.key === 'F8') {
    event.preventDefault();
    beside.step(!event.shiftKey);
  } else if (event.key === 'Enter' && event.altKey && event.target === editor.box) {
    event.preventDefault();
    beside.toList(editor.line);
  }
});

const CLICKS = {
  check,
  stop: () => running?.abort(),
  copy,
  clear: () => put('', ''),
  previous: () => beside.step(false),
  next: () => beside.step(true),
  all: applyAll,
  undo,
  'show-here': () => beside.toList(editor.line)
};
for (const [name, action] of Object.entries(CLICKS)) {
  part(name).addEventListener('click', action);
}
SEVERITIES.forEach(severity => part(`show-${severity}`).addEventListener('change', draw));
draw();
