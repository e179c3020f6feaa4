// Ways in for a source: a file that is chosen or dropped, and pasted text. What stands on one line is laid out, so that
// issues can stand beside lines.

import { layOut, parseOrNull } from './json-tree.js';

const LONGEST_LINE = 5000;
const LARGEST_FILE = 50_000_000;

/** The same text on more lines where it is JSON on hardly any, else the text itself. */
export function readable(text) {
  const lines = text.trim().split('\n');
  const dense = lines.some(line => line.length > LONGEST_LINE) || (lines.length <= 2 && text.length > 120);
  const tree = dense && /^\s*[{[]/.test(text) ? parseOrNull(text) : null;
  return tree ? layOut(text, tree) : text;
}

async function contentOf(file) {
  if (file.size > LARGEST_FILE) {
    throw new Error(`${file.name} is too large to be looked at here.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not UTF-8 text.`);
  }
}

/**
 * Listens to a file field, to drops and to pastes.
 *
 * @param taken called with the text of a file, and its name
 * @param refused called with words
 * @param pasted called with much text that was pasted
 */
export function listen({ box, zone, file }, { taken, refused, pasted }) {
  async function take(one) {
    try {
      taken(readable((await contentOf(one)).replaceAll('\r\n', '\n')), one.name);
    } catch (error) {
      refused(error.message);
    }
  }
  file.addEventListener('change', () => {
    if (file.files.length > 0) {
      take(file.files[0]);
      file.value = '';
    }
  });
  zone.addEventListener('dragover', event => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', event => {
    zone.classList.remove('over');
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    }
  });
  box.addEventListener('paste', event => {
    const text = event.clipboardData?.getData('text/plain') || '';
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (whole && text.length > LONGEST_LINE) { // browsers are slow to paste much; shorter text keeps their undo
      event.preventDefault();
      pasted(readable(text.replaceAll('\r\n', '\n')));
    }
  });
}
