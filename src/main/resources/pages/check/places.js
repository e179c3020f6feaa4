// Where in the text something stands: lines, FHIRPath expressions as the server writes them, JSON pointers.

import { child, startOf } from './json-tree.js';

/** Lines of a text, counted from 1. */
export class Lines {
  constructor(text) {
    this.length = text.length;
    this.starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  get count() {
    return this.starts.length;
  }

  /** The line of an offset. */
  at(offset) {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /** The offset at which a line begins. */
  start(line) {
    return this.starts[Math.min(Math.max(line, 1), this.count) - 1];
  }

  /** The offset at which a line ends, before its line feed. */
  end(line) {
    return line < this.count ? this.starts[line] - 1 : this.length;
  }
}

const STEP = /(\w+)(?:\[(\d+)])?(?:\.ofType\((\w+)\))?(?:\.|$)/y;

/** The steps of an expression such as Observation.value.ofType(Quantity).code, without the type at its beginning. */
export function steps(expression) {
  const found = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < expression.length) {
    const step = STEP.exec(expression);
    if (!step) {
      break; // something that no step of ours is, such as a function: the deepest known place is near enough
    }
    found.push({ name: step[3] ? step[1] + step[3][0].toUpperCase() + step[3].slice(1) : step[1], index: step[2] });
  }
  return found.slice(1);
}

function named(node, name) {
  return node.kind === 'object' ? child(node, name) || child(node, `_${name}`) : undefined;
}

/** The deepest child that an expression leads to: { node, keyStart?, keyEnd? }, the root itself where it leads nowhere. */
export function find(root, expression) {
  let place = { node: root };
  for (const { name, index } of steps(expression)) {
    const holder = place.node.kind === 'array' ? child(place.node, '0') : place;
    const next = holder && named(holder.node, name);
    if (!next) {
      return place;
    }
    place = index === undefined || next.node.kind !== 'array' ? next : child(next.node, index);
    if (!place) {
      return next;
    }
  }
  return place;
}

/** From where to where a place is shown: a value with its name, a whole object with its first line only. */
export function range(place, lines) {
  const start = startOf(place);
  return { start, end: Math.min(place.node.end, lines.end(lines.at(start))) };
}

/** The steps of a JSON pointer. */
export function pointerSteps(pointer) {
  return pointer.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a JSON pointer leads to, or undefined. */
export function atPointer(root, pointer) {
  let place = { node: root };
  for (const step of pointerSteps(pointer)) {
    place = place && child(place.node, step);
  }
  return place;
}
