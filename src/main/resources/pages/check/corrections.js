// The corrections of a checked text: which are applied, and what the text is with them. It is always worked out from the
// text as it was checked, because that is what the patches refer to.

import { apply } from './patch.js';
import { moved } from './text-edits.js';

export class Corrections {
  constructor(text, findings) {
    this.text = text;
    this.findings = findings.filter(one => one.patch);
    this.applied = new Set();
    this.reasons = new Map();
    this.edits = [];
    this.corrected = text;
  }

  /** Those that are sure enough to be applied together: not the advice. */
  get sure() {
    return this.findings.filter(one => one.severity !== 'information');
  }

  /** Applies one, or takes it back. */
  toggle(id) {
    const wanted = new Set(this.applied);
    if (!wanted.delete(id)) {
      wanted.add(id);
    }
    this.set(wanted);
  }

  applyAll() {
    this.set(new Set([...this.applied, ...this.sure.map(one => one.id)]));
  }

  set(wanted) {
    // what was applied first holds where two contradict each other
    const order = [...wanted].map(id => this.findings.find(one => one.id === id));
    const { text, edits, reasons } = apply(this.text, order.map(one => one.patch));
    this.corrected = text;
    this.edits = edits;
    this.reasons = new Map(order.flatMap((one, index) => (reasons[index] ? [[one.id, reasons[index]]] : [])));
    this.applied = new Set(order.map(one => one.id).filter(id => !this.reasons.has(id)));
  }

  /** Where a place of the checked text stands in the corrected one. */
  now({ start, end }) {
    return { start: moved(this.edits, start), end: Math.max(moved(this.edits, start), moved(this.edits, end)) };
  }
}
