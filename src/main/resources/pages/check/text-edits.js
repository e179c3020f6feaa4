// Turns changes of a JSON tree into edits of its text, commas and indentation included.

import { startOf } from './json-tree.js';

const INDENT = /\n([ \t]*)$/;

/** How the children of a container are set: each on a line of its own with this indentation, or all on one line. */
function indentOf(text, container) {
  const first = container.children[0];
  const before = first && INDENT.exec(text.slice(container.start, startOf(first)));
  return before ? before[1] : null;
}

/** The indentation of the line in which an offset stands. */
function lineIndent(text, offset) {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))[0];
}

function unitOf(text, root) {
  return indentOf(text, root) || '  ';
}

function written(value, indent, unit) {
  if (value.raw !== undefined) {
    return value.raw;
  }
  return indent === null ? JSON.stringify(value.json) : JSON.stringify(value.json, null, unit).replaceAll('\n', `\n${indent}`);
}

function member(change, indent, unit) {
  const value = written(change.value, indent, unit);
  return change.key === undefined ? value : `${JSON.stringify(change.key)}: ${value}`;
}

/** An edit that takes out children, with the commas that go with them; some child stays. */
function removals(children, removed) {
  const found = [];
  for (let i = 0; i < children.length; i++) {
    if (!removed.has(children[i])) {
      continue;
    }
    let last = i;
    while (last + 1 < children.length && removed.has(children[last + 1])) {
      last += 1;
    }
    found.push(
      i > 0
        ? { start: children[i - 1].node.end, end: children[last].node.end, text: '' }
        : { start: startOf(children[0]), end: startOf(children[last + 1]), text: '' });
    i = last;
  }
  return found;
}

function insertions(container, inserted, removed, style) {
  const { indent, unit } = style;
  const separator = indent === null ? ', ' : `,\n${indent}`;
  const staying = container.children.filter(one => !removed.has(one));
  return inserted.map(change => {
    const next = change.at === undefined ? undefined : container.children.slice(change.at).find(one => !removed.has(one));
    const text = member(change, indent, unit);
    return next
      ? { start: startOf(next), end: startOf(next), text: text + separator }
      : { start: staying.at(-1).node.end, end: staying.at(-1).node.end, text: separator + text };
  });
}

/** The new inside of a container in which no child stays. */
function refilled(text, container, inserted, unit) {
  const own = lineIndent(text, container.start);
  const indent = own + unit;
  const inside = inserted.map(change => `\n${indent}${member(change, indent, unit)}`).join(',');
  return { start: container.start + 1, end: container.end - 1, text: inside && `${inside}\n${own}` };
}

function within(text, container, changes, unit) {
  const of = kind => changes.filter(one => one.kind === kind);
  const removed = new Set(of('remove').map(one => one.item));
  const inserted = of('insert');
  const indent = indentOf(text, container);
  if (removed.size === container.children.length) {
    return [refilled(text, container, inserted, unit)];
  }
  return [
    ...of('rename').map(one => ({ start: one.item.keyStart, end: one.item.keyEnd, text: JSON.stringify(one.key) })),
    ...of('replace').map(one => ({ start: one.item.node.start, end: one.item.node.end, text: written(one.value, indent, unit) })),
    ...insertions(container, inserted, removed, { indent, unit }),
    ...removals(container.children, removed)
  ];
}

/** The edits that make the changes, in the order of the text; none overlaps another. */
export function edits(text, root, changes) {
  const byContainer = new Map();
  for (const change of changes) {
    byContainer.set(change.container, [...(byContainer.get(change.container) || []), change]);
  }
  return [...byContainer]
    .flatMap(([container, all]) => within(text, container, all, unitOf(text, root)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text after the edits. */
export function mended(text, all) {
  let at = 0;
  const parts = [];
  for (const edit of all) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/** Where an offset of the text has gone to. */
export function moved(all, offset) {
  let shift = 0;
  for (const edit of all) {
    if (edit.start > offset || (edit.start === offset && edit.end > offset)) {
      break;
    }
    if (offset < edit.end) {
      return edit.start + shift;
    }
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset + shift;
}
