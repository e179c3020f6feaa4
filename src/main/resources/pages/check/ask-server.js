// Sends a source to $validate and says what became of it.

import { child } from './json-tree.js';

const JSON_TYPE = /"resourceType"\s*:\s*"([A-Za-z]+)"/;
const XML_TYPE = /^\s*(?:<\?[^>]*\?>\s*|<!--[^]*?-->\s*)*<(?:[\w-]+:)?([A-Za-z]+)/;
const NAME = /^[A-Za-z]+$/;

const WORDS = {
  403: 'This server does not let you check (403).',
  408: 'The server gave up waiting for the text (408). Try again.',
  413: 'This is too large for the server (413). Send several smaller Bundles.',
  429: 'The server has too much to do at the moment (429). Try again.',
  503: 'The server has too much to do at the moment (503). Try again.'
};

/** Whether a text means to be XML. */
export function isXml(text) {
  return /^\s*</.test(text);
}

/** The type of the resource; where it cannot be told, Bundle: the server says what is wrong with it. Nothing where it is not said. */
export function resourceType(text, tree) {
  if (isXml(text)) {
    return XML_TYPE.exec(text)?.[1] || 'Bundle';
  }
  if (!tree || tree.kind !== 'object') {
    return JSON_TYPE.exec(text)?.[1] || 'Bundle';
  }
  const said = child(tree, 'resourceType');
  const type = said && said.node.kind === 'string' ? JSON.parse(text.slice(said.node.start, said.node.end)) : '';
  return NAME.test(type) ? type : null;
}

async function outcomeOf(answer) {
  try {
    const body = await answer.json();
    return body.resourceType === 'OperationOutcome' ? body : null;
  } catch {
    return null;
  }
}

/**
 * Has a source judged.
 *
 * @returns judged: whether there is a verdict; outcome: the OperationOutcome, or null; failure: words where the server did not judge
 */
export async function judge(base, type, text, signal) {
  const format = isXml(text) ? 'application/fhir+xml' : 'application/fhir+json';
  let answer;
  try {
    answer = await fetch(`${base}/${type}/$validate`, {
      method: 'POST',
      headers: { 'Content-Type': format, Accept: 'application/fhir+json' },
      body: text,
      signal,
      cache: 'no-store',
      credentials: 'same-origin'
    });
  } catch (error) {
    const stopped = error.name === 'AbortError';
    return { judged: false, outcome: null, failure: stopped ? 'Stopped. Nothing was checked.' : 'The server cannot be reached. Is it still running? What you pasted is still here.' };
  }
  const outcome = await outcomeOf(answer);
  if (answer.ok && outcome) {
    return { judged: true, outcome, failure: null };
  }
  const known = WORDS[answer.status] || (outcome && answer.status < 500 ? null : `The server gave no verdict (${answer.status}).`);
  return { judged: false, outcome, failure: known };
}
