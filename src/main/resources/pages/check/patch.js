// Applies JSON Patches (RFC 6902) to the text in which they were found. Each patch refers to the document as it was sent; so
// every pointer is looked up in that document, and all become edits of its text at once. No patch shifts the place of
// another, and what nobody patches stays as it was written. Patches that would change the same thing in two ways are not
// mixed: the first holds, the other is left out, and the next check finds what is left.

import { parse, child } from './json-tree.js';
import { pointerSteps } from './places.js';
import { edits, mended } from './text-edits.js';

class NotApplicable extends Error {}

function leaveOut(why) {
  throw new NotApplicable(why);
}

function located(root, pointer) {
  const path = pointerSteps(pointer);
  let node = root;
  for (const step of path.slice(0, -1)) {
    node = (child(node, step) || leaveOut(`${pointer} is not there`)).node;
  }
  return { container: node, step: path.at(-1) ?? leaveOut('The whole document cannot be replaced') };
}

function existing(place, pointer) {
  return child(place.container, place.step) || leaveOut(`${pointer} is not there`);
}

function insertion(place, value) {
  const { container, step } = place;
  if (container.kind === 'object') {
    const present = child(container, step);
    return present ? { kind: 'replace', container, item: present, value } : { kind: 'insert', container, key: step, value };
  }
  const at = step === '-' ? container.children.length : Number(step);
  if (container.kind !== 'array' || !(at >= 0 && at <= container.children.length)) {
    leaveOut('There is no such place in the array');
  }
  return { kind: 'insert', container, at, value };
}

function move(root, text, operation) {
  const from = located(root, operation.from);
  const to = located(root, operation.path);
  const item = existing(from, operation.from);
  if (from.container === to.container && from.container.kind === 'object') {
    return child(to.container, to.step) ? leaveOut(`${to.step} is there already`) : [{ kind: 'rename', container: from.container, item, key: to.step }];
  }
  return [{ kind: 'remove', container: from.container, item }, insertion(to, { raw: text.slice(item.node.start, item.node.end) })];
}

const OPERATIONS = {
  add: (root, text, one) => [insertion(located(root, one.path), { json: one.value })],
  remove: (root, text, one) => {
    const place = located(root, one.path);
    return [{ kind: 'remove', container: place.container, item: existing(place, one.path) }];
  },
  replace: (root, text, one) => {
    const place = located(root, one.path);
    return [{ kind: 'replace', container: place.container, item: existing(place, one.path), value: { json: one.value } }];
  },
  move,
  copy: (root, text, one) => {
    const { node } = existing(located(root, one.from), one.from);
    return [insertion(located(root, one.path), { raw: text.slice(node.start, node.end) })];
  },
  test: (root, text, one) => {
    const { node } = existing(located(root, one.path), one.path);
    return JSON.stringify(JSON.parse(text.slice(node.start, node.end))) === JSON.stringify(one.value) ? [] : leaveOut('It has changed');
  }
};

/** What several patches change together. */
class Changes {
  constructor() {
    this.all = [];
    this.gone = new Set(); // nodes whose text is replaced or removed
    this.touched = new Set(); // nodes within which something changes
  }

  /** Takes the changes of one patch, all or none; what is asked for twice is done once. */
  take(changes) {
    const before = { all: [...this.all], gone: new Set(this.gone), touched: new Set(this.touched) };
    try {
      changes.forEach(change => this.add(change));
    } catch (error) {
      Object.assign(this, before);
      throw error;
    }
  }

  add(change) {
    if (this.all.some(one => same(one, change))) {
      return;
    }
    for (let node = change.container; node; node = node.parent) {
      if (this.gone.has(node)) {
        leaveOut('Another correction changes what is around it');
      }
    }
    if (this.all.some(one => one.container === change.container && clash(one, change))) {
      leaveOut('Another correction changes the same place');
    }
    if (change.kind === 'remove' || change.kind === 'replace') {
      if (this.touched.has(change.item.node)) {
        leaveOut('Another correction changes what is inside it');
      }
      this.gone.add(change.item.node);
    }
    for (let node = change.container; node; node = node.parent) {
      this.touched.add(node);
    }
    this.all.push(change);
  }
}

function same(one, other) {
  return one.kind === other.kind && one.container === other.container && one.item === other.item && one.key === other.key &&
    one.at === other.at && JSON.stringify(one.value) === JSON.stringify(other.value);
}

function clash(one, other) {
  const sameItem = one.item !== undefined && one.item === other.item;
  const renamesAndReplaces = one.kind !== other.kind && [one.kind, other.kind].every(kind => kind === 'rename' || kind === 'replace');
  const sameName = one.key !== undefined && one.key === other.key;
  return (sameItem && !renamesAndReplaces) || sameName;
}

/** An operation after one that shifts the places of an array cannot be looked up in the document as it was sent. */
function refuseShifted(changes, operation) {
  const shifted = changes.filter(one => one.container.kind === 'array' && one.kind !== 'replace' && one.at !== one.container.children.length);
  if (shifted.length > 0) {
    leaveOut(`${operation.op} follows a change of places`);
  }
}

function changesOf(root, text, patch) {
  const changes = [];
  for (const operation of patch) {
    refuseShifted(changes, operation);
    const known = Object.hasOwn(OPERATIONS, operation.op) ? OPERATIONS[operation.op] : leaveOut(`${operation.op} is unknown`);
    changes.push(...known(root, text, operation));
  }
  return changes;
}

/**
 * Applies patches to a text.
 *
 * @returns text, the edits made, and for each patch why it was left out, or null where it was applied
 */
export function apply(text, patches) {
  const root = parse(text);
  const changes = new Changes();
  const reasons = patches.map(patch => {
    try {
      changes.take(changesOf(root, text, patch));
      return null;
    } catch (error) {
      if (error instanceof NotApplicable) {
        return error.message;
      }
      throw error;
    }
  });
  const made = edits(text, root, changes.all);
  return { text: mended(text, made), edits: made, reasons };
}
