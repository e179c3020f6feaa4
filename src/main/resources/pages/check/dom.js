// Makes elements. Whatever comes from a resource or a report becomes text, never markup.

/** An element with properties, attributes (names with a hyphen, and role) and children; null is left out. */
export function el(name, properties, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) {
    if (key.includes('-') || key === 'role') {
      node.setAttribute(key, value);
    } else {
      node[key] = value;
    }
  }
  node.append(...children.flat().filter(one => one !== null && one !== undefined && one !== ''));
  return node;
}

/** For example: 1 error, 2 errors. */
export function many(count, word) {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}

/** A text that is not longer than so many characters. */
export function shortened(text, most) {
  const signs = Array.from(text.slice(0, 2 * most + 2));
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : text;
}

/** A text that is not longer than so many characters, and ends as it did. */
export function middle(text, most) {
  const half = Math.floor(most / 2);
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, half).join('')}…${signs.slice(-half).join('')}` : text;
}
