// The list of issues: an article for each, grouped by entry.

import { el, many, middle, shortened } from './dom.js';
import { pointerSteps } from './places.js';

const SIGNS = { error: '✕', warning: '!', information: 'i' };
const NAMES = { error: 'error', warning: 'warning', information: 'note' };
const MOST_PLACES = 12;
const LONGEST = 90;

function last(pointer) {
  const path = pointerSteps(pointer);
  return /^\d+$/.test(path.at(-1)) ? `${path.at(-2)}[${path.at(-1)}]` : path.at(-1);
}

function isPointer(text) {
  return typeof text === 'string' && text.startsWith('/');
}

function code(text) {
  return el('code', {}, shortened(text, LONGEST));
}

const DEEDS = {
  add: one => (one.path.endsWith('/-')
    ? ['add to ', code(last(one.path.slice(0, -2))), ' ', code(JSON.stringify(one.value))]
    : ['set ', code(last(one.path)), ' to ', code(JSON.stringify(one.value))]),
  replace: one => ['replace ', code(last(one.path)), ' by ', code(JSON.stringify(one.value))],
  remove: one => ['remove ', code(last(one.path))],
  move: one => ['rename ', code(last(one.from || one.path)), ' to ', code(last(one.path))]
};

function deeds(patch) {
  return patch.flatMap((one, index) => [
    index === 0 ? '' : ', ',
    ...(Object.hasOwn(DEEDS, one.op) && [one.path, one.from ?? '/'].every(isPointer) ? DEEDS[one.op](one) : [code(JSON.stringify(one))])
  ]);
}

function row(term, ...said) {
  return el('div', {}, el('dt', {}, term), el('dd', {}, ...said));
}

function proposals(finding) {
  return el('ul', { className: 'proposals' }, finding.proposals.map(one =>
    el('li', {}, code(one.code || ''), one.display ? ` ${shortened(one.display, LONGEST)}` : '')));
}

function rule(finding) {
  const name = finding.rule || 'the page that states it';
  return finding.page ? el('a', { href: finding.page }, name) : name;
}

/** What a program would call the place, without what the heading says already. */
function element(finding) {
  return (finding.expressions[0] || '').replace(/^Bundle\.entry\[\d+]\./, '').replace(/^(Bundle|resource)$|^resource\./, '');
}

export class IssueList {
  /**
   * A list.
   *
   * @param root where it stands
   * @param listeners goTo(finding, spot): a line was asked for; apply(finding): its correction was asked for, or its
   *     withdrawal; lineOf(spot): the line on which a place stands now
   */
  constructor(root, listeners) {
    this.root = root;
    this.listeners = listeners;
    this.items = new Map();
    this.numbers = [];
  }

  /** Shows groups of findings. */
  show(groups) {
    this.items.clear();
    this.numbers = [];
    this.root.scrollTop = 0;
    this.root.replaceChildren(...groups.map(group => this.group(group)));
  }

  group(group) {
    const items = group.findings.map(one => this.item(one));
    if (!group.title) {
      return el('section', { className: 'group', 'aria-label': 'Issues' }, el('ol', {}, items));
    }
    const id = `group-${group.entry}`;
    return el('section', { className: 'group', 'aria-labelledby': id },
      el('h3', { id }, group.title, ' ', el('span', { className: 'size' }, many(items.length, 'issue'))),
      group.request ? el('p', { className: 'request' }, el('code', {}, middle(group.request, LONGEST))) : null,
      group.fullUrl ? el('p', { className: 'request' }, code(group.fullUrl)) : null,
      el('ol', {}, items));
  }

  item(finding) {
    const head = el('p', { className: 'head' },
      el('span', { className: `chip severity ${finding.severity}` }, el('span', { 'aria-hidden': 'true' }, SIGNS[finding.severity]), ` ${NAMES[finding.severity]}`),
      ' ', finding.code ? el('a', { className: 'code', href: `/errors#${encodeURIComponent(finding.code)}`, title: 'What this code means' }, finding.code) : null,
      ' ', finding.spots.length > 0 ? this.jump(finding, finding.spots[0], 'Line ') : null);
    const item = el('li', { className: `finding ${finding.severity}`, id: `issue-${finding.id}`, tabIndex: -1 },
      head, el('p', { className: 'text' }, finding.text), this.facts(finding), this.correction(finding));
    this.items.set(finding.id, item);
    return item;
  }

  jump(finding, spot, word) {
    const button = el('button', { type: 'button', className: 'jump' });
    const number = () => {
      const line = this.listeners.lineOf(spot);
      button.textContent = `${word}${line}`;
      button.setAttribute('aria-label', `Line ${line}, show it in the source`);
    };
    number();
    this.numbers.push(number);
    button.addEventListener('click', () => this.listeners.goTo(finding, spot));
    return button;
  }

  facts(finding) {
    const facts = [
      element(finding) && row('Element', code(element(finding))),
      finding.value !== undefined && row('Seen', code(finding.value)),
      finding.remedy && row('What to do', finding.remedy),
      finding.proposals.length > 0 && row('Nearest', proposals(finding)),
      (finding.rule || finding.page) && row('Rule', rule(finding)),
      finding.count > 1 && row('Found', `${finding.count} times: `, this.further(finding))
    ].filter(Boolean);
    return facts.length > 0 ? el('dl', {}, facts) : null;
  }

  further(finding) {
    const shown = finding.spots.slice(0, MOST_PLACES);
    const left = finding.count - shown.length;
    return el('span', { className: 'further' }, shown.map(spot => [this.jump(finding, spot, ''), ' ']), left > 0 ? `and ${left} more` : '');
  }

  correction(finding) {
    if (!finding.patch) {
      return null;
    }
    const button = el('button', { type: 'button', className: 'apply', 'aria-describedby': `patch-${finding.id}` }, 'Apply');
    button.addEventListener('click', () => this.listeners.apply(finding));
    return el('p', { className: 'correction' }, button, ' ',
      el('span', { id: `patch-${finding.id}` }, ...deeds(finding.patch)), el('span', { className: 'left-out' }));
  }

  /** Shows what became of corrections: applied ones can be withdrawn, and none can be applied to a text that has changed. */
  refresh(state) {
    if (!state.stale) {
      this.numbers.forEach(number => number());
    }
    for (const [id, item] of this.items) {
      const button = item.querySelector('.apply');
      if (!button) {
        continue;
      }
      const applied = state.applied.has(id);
      item.classList.toggle('applied', applied);
      button.textContent = applied ? 'Take back' : 'Apply';
      button.disabled = state.stale;
      item.querySelector('.left-out').textContent = state.reasons.has(id) ? ` Not applied: ${state.reasons.get(id)}. Check again to see what is left.` : '';
    }
  }

  /** Brings an issue into view and gives it the focus. */
  reveal(id) {
    const item = this.items.get(id);
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
    this.select(id);
  }

  /** Marks the issue that is looked at; a list that scrolls by itself shows it, the page stays where it is. */
  select(id) {
    for (const [other, item] of this.items) {
      item.classList.toggle('selected', other === id);
    }
    const item = this.items.get(id);
    const { scrollTop, clientHeight, scrollHeight } = this.root;
    if (item && scrollHeight > clientHeight && (item.offsetTop < scrollTop || item.offsetTop + item.offsetHeight > scrollTop + clientHeight)) {
      this.root.scrollTop = item.offsetTop - clientHeight / 4;
    }
  }
}
