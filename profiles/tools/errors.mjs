// Writes docs/errors.md from the code system of issues: node errors.mjs PACKAGE FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [source, target] = process.argv.slice(2);
const system = JSON.parse(readFileSync(join(source, 'CodeSystem-issue-code-cs.json'), 'utf8'));
const lines = [
  '# What can be wrong, and what to do',
  '',
  'Every issue of an OperationOutcome of this server has one of these codes in `issue.details.coding`, with the system',
  `\`${system.url}\`. A code keeps its meaning; the words around it may change.`,
  '`issue.details.text` says the rule in words, `issue.expression` where it is broken, `issue.diagnostics` all of it in one sentence or two, and the',
  'extension [issue-detail](profiles/issue-detail.md) the same for programs: entry, rule, page, value, remedy, proposals and JSON Patch.',
  '',
  ...system.concept.map((concept) => `* [${concept.code}](#${concept.code}): ${concept.display}`),
];
for (const concept of system.concept) {
  lines.push('', `## ${concept.code}`, '', concept.definition);
}
writeFileSync(target, lines.join('\n') + '\n');
