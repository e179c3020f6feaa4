// What is said of a check as a whole.

import { many } from './dom.js';

/** The outcome where a JSON object does not say what it is. */
export const NO_TYPE = {
  resourceType: 'OperationOutcome',
  issue: [{
    severity: 'error',
    code: 'structure',
    details: {
      coding: [{ system: 'https://sarcomafhir.org/fhir/CodeSystem/issue-code-cs', code: 'resource-type-unknown' }],
      text: 'resourceType is missing, or names no type. Begin with "resourceType": "Bundle", or whatever it is.'
    },
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line', valueInteger: 1 }]
  }]
};

/** Tone and words. */
export function verdict(judged, number) {
  if (!judged) {
    return ['bad', `It cannot be judged as it stands: ${many(number.error, 'error')}.`];
  }
  const others = [number.warning && many(number.warning, 'warning'), number.information && many(number.information, 'note')].filter(Boolean).join(' and ');
  if (number.error > 0) {
    return ['bad', `It would be refused: ${many(number.error, 'error')}${others && `, ${others}`}.`];
  }
  return number.warning > 0 ? ['doubtful', `It would be stored, with ${others}.`] : ['good', `All is well: it keeps every rule${others && `, with ${others}`}.`];
}
