// Keeps source and list together: marks at the lines, and ways from a line to its issue and back.

import { many } from './dom.js';
import { SEVERITIES } from './report.js';

const NAMES = { error: 'error', warning: 'warning', information: 'note' };

function worstFirst(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

export class SideBySide {
  /**
   * Source and list.
   *
   * @param current gives what is shown now: { findings, corrections, stale }
   * @param strip below the source: { words, button }
   * @param say says a sentence
   */
  constructor(editor, list, current, strip, say) {
    Object.assign(this, { editor, list, current, words: strip.words, button: strip.button, say });
  }

  lineOf(spot) {
    return this.editor.lines.at(this.current().corrections.now(spot).start);
  }

  /** Draws the marks at the lines. */
  mark() {
    const { findings, stale } = this.current();
    const marks = new Map();
    for (const one of stale ? [] : findings) {
      for (const line of new Set(one.spots.map(spot => this.lineOf(spot)))) {
        const mark = marks.get(line) || { severity: one.severity, count: 0 };
        mark.count += 1;
        mark.severity = [mark, one].sort(worstFirst)[0].severity;
        marks.set(line, mark);
      }
    }
    this.editor.mark(marks);
    this.caretMoved();
  }

  at(line) {
    const { findings, stale } = this.current();
    return stale || !this.editor.marks.has(line) ? [] : findings.filter(one => one.spots.some(spot => this.lineOf(spot) === line)).sort(worstFirst);
  }

  /** Says below the source what there is at the line of the caret. */
  caretMoved() {
    const { line, lines } = this.editor;
    const here = this.at(line);
    const more = here.length > 1 ? ` And ${many(here.length - 1, 'further issue')}.` : '';
    this.words.textContent = here.length > 0 ? `Line ${line}: ${here[0].text}${more}` : `Line ${line} of ${lines.count}`;
    this.button.hidden = here.length === 0;
    this.list.select(here[0]?.id);
  }

  /** Goes from a line to its issue in the list. */
  toList(line) {
    const [first] = this.at(line);
    if (first) {
      this.list.reveal(first.id);
    }
  }

  /** Goes from an issue to its line. */
  toSource(finding, spot) {
    const { corrections, stale } = this.current();
    this.editor.goTo(stale ? spot : corrections.now(spot), true);
    this.list.select(finding.id);
  }

  /** Goes to the next line with an issue, or the one before, and says what is there. */
  step(forward) {
    const lines = [...this.editor.marks.keys()].sort((a, b) => a - b);
    const here = this.editor.line;
    const line = forward ? lines.find(one => one > here) ?? lines[0] : lines.findLast(one => one < here) ?? lines.at(-1);
    if (line !== undefined) {
      const [first] = this.at(line);
      this.toSource(first, first.spots.find(spot => this.lineOf(spot) === line));
      this.say(`Line ${line}, ${NAMES[first.severity]}: ${first.text}`);
    }
  }
}
