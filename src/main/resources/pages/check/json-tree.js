// Reads JSON and remembers where everything stands in the text. Strict, as the server is: what JSON does not allow is a
// SyntaxError with an offset. Numbers are kept as written, because in FHIR 1.10 is not 1.1.
//
// A node is { kind, start, end, parent, children }; a child of an object is { key, keyStart, keyEnd, node }, one of an array { node }.

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /true|false|null/y;
const DEEPEST = 500;

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  fail(what) {
    const error = new SyntaxError(what);
    error.offset = this.at;
    throw error;
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) {
      this.at = pattern.lastIndex;
    }
    return found && found[0];
  }

  space() {
    this.match(SPACE);
  }

  take(sign) {
    this.space();
    if (this.text[this.at] !== sign) {
      return false;
    }
    this.at += 1;
    return true;
  }

  value(parent, depth) {
    this.space();
    if (depth > DEEPEST) {
      this.fail('nested too deeply');
    }
    const node = { kind: '', start: this.at, end: 0, parent, children: [] };
    const sign = this.text[this.at];
    if (sign === '{') {
      this.members(node, depth);
    } else if (sign === '[') {
      this.items(node, depth);
    } else {
      node.kind = this.simple(sign);
    }
    node.end = this.at;
    return node;
  }

  simple(sign) {
    if (sign === '"') {
      return this.string() && 'string';
    }
    if (this.match(LITERAL)) {
      return 'literal';
    }
    return this.match(NUMBER) ? 'number' : this.fail('a value is missing');
  }

  string() {
    return this.match(STRING) || this.fail('a text is not closed, or holds a control character');
  }

  members(node, depth) {
    node.kind = 'object';
    this.at += 1;
    if (this.take('}')) {
      return;
    }
    do {
      this.space();
      const keyStart = this.at;
      const key = this.text[keyStart] === '"' ? JSON.parse(this.string()) : this.fail('a name in quotation marks is missing');
      const keyEnd = this.at;
      if (!this.take(':')) {
        this.fail('a colon is missing');
      }
      node.children.push({ key, keyStart, keyEnd, node: this.value(node, depth + 1) });
    } while (this.take(','));
    if (!this.take('}')) {
      this.fail('a comma or } is missing');
    }
  }

  items(node, depth) {
    node.kind = 'array';
    this.at += 1;
    if (this.take(']')) {
      return;
    }
    do {
      node.children.push({ node: this.value(node, depth + 1) });
    } while (this.take(','));
    if (!this.take(']')) {
      this.fail('a comma or ] is missing');
    }
  }
}

/** The tree of a text; throws a SyntaxError with an offset. */
export function parse(text) {
  const reader = new Reader(text);
  const root = reader.value(null, 0);
  reader.space();
  if (reader.at < text.length) {
    reader.fail('something follows the end');
  }
  return root;
}

/** The tree of a text, or null where it is no JSON. */
export function parseOrNull(text) {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The child of a node by key or index. */
export function child(node, step) {
  if (node.kind === 'array') {
    return /^(0|[1-9]\d*)$/.test(step) ? node.children[Number(step)] : undefined;
  }
  return node.children.find(one => one.key === step);
}

/** Where a child begins: at its name, if it has one. */
export function startOf(one) {
  return one.keyStart === undefined ? one.node.start : one.keyStart;
}

/** The same JSON with every element on a line of its own; numbers, texts and order as they were. */
export function layOut(text, node, indent = '') {
  if (node.children.length === 0) {
    return node.kind === 'object' ? '{}' : node.kind === 'array' ? '[]' : text.slice(node.start, node.end);
  }
  const inner = `${indent}  `;
  const [open, close] = node.kind === 'object' ? '{}' : '[]';
  const lines = node.children.map(one => {
    const name = one.keyStart === undefined ? '' : `${text.slice(one.keyStart, one.keyEnd)}: `;
    return inner + name + layOut(text, one.node, inner);
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
