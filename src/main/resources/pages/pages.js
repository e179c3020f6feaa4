'use strict';

(() => {
  const SEVERITIES = ['fatal', 'error', 'warning', 'information'];

  // ---- filter: every word has to stand somewhere in a line

  function filter(input) {
    const target = document.getElementById(input.dataset.filter);
    const found = input.parentElement.querySelector('.found');
    const entries = [...target.querySelectorAll('.entry')].map(node => ({ node, text: `${node.textContent} ${node.dataset.words || ''}`.toLowerCase() }));
    const sections = [...target.querySelectorAll('details.section')].map(node => ({ node, open: node.open }));
    const tables = [...target.querySelectorAll('table')];

    input.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let count = 0;
      for (const { node, text } of entries) {
        node.hidden = !words.every(word => text.includes(word));
        count += node.hidden ? 0 : 1;
      }
      for (const { node, open } of sections) {
        node.hidden = !node.querySelector('.entry:not([hidden])');
        node.open = words.length > 0 || open;
      }
      for (const table of tables) {
        table.hidden = !table.querySelector('.entry:not([hidden])');
      }
      found.textContent = words.length === 0 ? '' : count === 0 ? 'Nothing found' : `${count} found`;
    });
    if (input.value) {
      input.dispatchEvent(new Event('input'));
    }
  }

  // ---- check it: the server judges what stands in the box

  function element(name, className, text) {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  }

  function many(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
  }

  // Words with the keys of rules that stand on this page as links.
  function linked(node, text) {
    for (const part of text.split(/([a-z]+-[a-z0-9]+-[0-9]+)/)) {
      if (/^[a-z]+-[a-z0-9]+-[0-9]+$/.test(part) && document.getElementById(part)) {
        const link = element('a', '', part);
        link.href = `#${part}`;
        node.append(link);
      } else {
        node.append(part);
      }
    }
  }

  function place(issue) {
    return (issue.expression || issue.location || [])[0];
  }

  // What the extension issue-detail says under a name.
  function detail(issue, name) {
    const parts = (issue.extension || []).flatMap(one => one.extension || []).find(one => one.url === name) || {};
    return parts.valueString || '';
  }

  function row(issue) {
    const item = element('li', `issue ${issue.severity}`, '');
    const text = element('p', '', '');
    text.append(element('span', `chip severity ${issue.severity}`, issue.severity), ' ');
    linked(text, (issue.details && issue.details.text) || issue.diagnostics || issue.code);
    if (detail(issue, 'rule')) {
      linked(text, ` (${detail(issue, 'rule')})`);
    }
    item.append(text);
    if (detail(issue, 'remedy')) {
      item.append(element('p', '', detail(issue, 'remedy')));
    }
    if (place(issue)) {
      item.append(element('p', 'where', place(issue)));
    }
    return item;
  }

  function summary(judged, counts) {
    const errors = counts.fatal + counts.error;
    if (!judged) {
      return ['bad', 'It cannot be judged as it stands.'];
    }
    if (errors > 0) {
      const warnings = counts.warning > 0 ? ` and ${many(counts.warning, 'warning')}` : '';
      return ['bad', `It would be refused: ${many(errors, 'error')}${warnings}.`];
    }
    return counts.warning > 0
      ? ['doubtful', `It would be stored, with ${many(counts.warning, 'warning')}.`]
      : ['good', 'All is well: it keeps every rule.'];
  }

  function show(verdict, judged, outcome) {
    if (outcome.resourceType !== 'OperationOutcome') {
      throw new Error('no verdict');
    }
    const rank = issue => SEVERITIES.indexOf(issue.severity);
    const issues = [...(outcome.issue || [])].sort((a, b) => rank(a) - rank(b));
    const counts = Object.fromEntries(SEVERITIES.map(one => [one, issues.filter(issue => issue.severity === one).length]));
    const [tone, words] = summary(judged, counts);
    const list = element('ul', 'issues', '');
    // that there is nothing to say is said above
    list.append(...issues.filter(issue => tone !== 'good' || place(issue)).map(row));
    verdict.replaceChildren(element('p', `summary ${tone}`, words), list);
  }

  async function check(trial) {
    const verdict = trial.querySelector('.verdict');
    const button = trial.querySelector('.check');
    button.disabled = true;
    verdict.replaceChildren(element('p', 'summary', 'Checking …'));
    try {
      const answer = await fetch(trial.dataset.check, {
        method: 'POST',
        headers: { 'Content-Type': 'application/fhir+json', Accept: 'application/fhir+json' },
        body: trial.querySelector('textarea').value
      });
      show(verdict, answer.ok, await answer.json());
    } catch {
      verdict.replaceChildren(element('p', 'summary bad', 'The server gave no verdict. Is it still running?'));
    } finally {
      button.disabled = false;
    }
  }

  // ---- a link into something folded opens it

  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      for (let node = target; node; node = node.parentElement) {
        if (node.tagName === 'DETAILS') {
          node.open = true;
        }
      }
      target.scrollIntoView();
    }
  }

  document.querySelectorAll('input[data-filter]').forEach(filter);
  document.querySelectorAll('.trial').forEach(trial => {
    trial.querySelector('.check').addEventListener('click', () => check(trial));
    trial.querySelector('.reset').addEventListener('click', () => {
      const box = trial.querySelector('textarea');
      box.value = box.defaultValue;
      trial.querySelector('.verdict').replaceChildren();
    });
  });
  addEventListener('hashchange', reveal);
  reveal();
})();
