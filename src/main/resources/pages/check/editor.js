// The source: a text field with line numbers, and marks at the lines that issues concern. Only what is in view is drawn, so
// that a text of a hundred thousand lines scrolls as one of ten.

import { el, many } from './dom.js';
import { Lines } from './places.js';

const SIGNS = { error: '✕', warning: '!', information: 'i' };

export class Editor {
  /**
   * An editor.
   *
   * @param root holds .gutter, .bands and a textarea
   * @param listeners changed(): somebody typed; moved(): the caret moved; marked(line): a mark was clicked
   */
  constructor(root, listeners) {
    this.box = root.querySelector('textarea');
    this.gutter = root.querySelector('.gutter');
    this.bands = root.querySelector('.bands');
    this.root = root;
    this.marks = new Map();
    this.waiting = false;
    this.listeners = listeners;
    this.lines = new Lines(this.box.value);
    this.box.addEventListener('input', () => this.typed());
    this.box.addEventListener('scroll', () => this.repaint(), { passive: true });
    document.addEventListener('selectionchange', () => {
      if (document.activeElement === this.box) {
        this.repaint();
        listeners.moved();
      }
    });
    this.gutter.addEventListener('click', event => this.clicked(event));
    this.gutter.addEventListener('wheel', event => {
      this.box.scrollTop += event.deltaY;
    }, { passive: true });
    new ResizeObserver(() => this.repaint()).observe(this.box);
    this.repaint();
  }

  get text() {
    return this.box.value;
  }

  set text(text) {
    const { scrollTop, scrollLeft, selectionStart } = this.box;
    this.box.value = text;
    this.box.setSelectionRange(selectionStart, selectionStart);
    this.box.scrollTop = scrollTop;
    this.box.scrollLeft = scrollLeft;
    this.lines = new Lines(this.box.value);
    this.repaint();
  }

  typed() {
    this.lines = new Lines(this.box.value);
    this.repaint();
    this.listeners.changed();
  }

  clicked(event) {
    const line = event.target.closest('[data-line]');
    if (line) {
      this.listeners.marked(Number(line.dataset.line));
    }
  }

  /** The line in which the caret stands. */
  get line() {
    return this.lines.at(this.box.selectionStart);
  }

  /** Shows marks: a map from lines to { severity, count }. */
  mark(marks) {
    this.marks = marks;
    this.repaint();
  }

  /** Selects a part of the text, brings it into view and gives it the focus if asked to. */
  goTo({ start, end }, focus) {
    const line = this.lines.at(start);
    const { height } = this.measure();
    if (focus) {
      this.box.focus({ preventScroll: true });
    }
    this.box.setSelectionRange(start, end);
    this.box.scrollTop = Math.max(0, (line - 1) * height - this.box.clientHeight / 3);
    this.box.scrollLeft = 0;
    this.root.scrollIntoView({ block: 'nearest' });
    this.repaint();
  }

  repaint() {
    if (!this.waiting) {
      this.waiting = true;
      requestAnimationFrame(() => {
        this.waiting = false;
        this.paint();
      });
    }
  }

  measure() {
    const style = getComputedStyle(this.box);
    return { height: parseFloat(style.lineHeight), top: parseFloat(style.paddingTop) };
  }

  paint() {
    const { height, top } = this.measure();
    const first = Math.max(1, Math.floor((this.box.scrollTop - top) / height) + 1);
    const last = Math.min(this.lines.count, first + Math.ceil(this.box.clientHeight / height) + 1);
    const current = this.line;
    const numbers = [];
    const bands = [];
    for (let line = first; line <= last; line++) {
      const mark = this.marks.get(line);
      const y = `${top + (line - 1) * height - this.box.scrollTop}px`;
      numbers.push(this.row(line, mark, y));
      if (mark || line === current) {
        const band = el('div', { className: `band ${mark ? mark.severity : ''} ${line === current ? 'current' : ''}` });
        band.style.top = y;
        bands.push(band);
      }
    }
    this.gutter.style.setProperty('--digits', String(this.lines.count).length);
    this.gutter.replaceChildren(...numbers);
    this.bands.replaceChildren(...bands);
  }

  row(line, mark, y) {
    const row = el('div', { className: `row ${mark ? mark.severity : ''}` },
      mark ? el('span', { className: 'mark' }, mark.count > 1 ? `${SIGNS[mark.severity]}${mark.count}` : SIGNS[mark.severity]) : null,
      el('span', { className: 'number' }, String(line)));
    if (mark) {
      row.dataset.line = line;
      row.title = `Line ${line}: ${many(mark.count, 'issue')}, the worst: ${mark.severity}`;
    }
    row.style.top = y;
    return row;
  }
}
