import type { SopDocument } from '../../sop/model/sop-document';
import { type Markup, words } from '../exchange/svg/markup';
import { all, type Child, el } from './html';
import { stepLink } from './page-links';
import { hostOf, safeLink } from './rich-text';
import { asWord } from './step-words';
import type { ToldStep } from './told-step';

/** Every tool, where it is, and the steps that it is used in. Null: the SOP names none. */
export function pageTools(sop: SopDocument, told: readonly ToldStep[]): Child {
  if (sop.tools.size === 0) return null;
  const rows = [...sop.tools.values()].map((tool) => {
    const name = tool.name.trim() || 'Unnamed tool';
    const uses = told.flatMap((step) => step.tools.filter((used) => used.tool.id === tool.id).map((used) => ({ step, used })));
    const cells: Markup[] = uses.map(({ step, used }) =>
      el('li', {}, stepLink(step.id, `${step.number}. ${step.name}`), used.uses.length === 0 ? null : words(`: ${used.uses.join('; ')}`)),
    );
    return el(
      'tr',
      { id: `tool-${tool.id}` },
      el('th', { scope: 'row' }, all([safeLink(name, tool.url) ?? words(name), host(tool.url)])),
      el('td', {}, words(asWord(tool.category))),
      el('td', {}, cells.length === 0 ? words('Not used in a step') : el('ul', { class: 'plain' }, ...cells)),
    );
  });
  return el(
    'section',
    { id: 'tools', 'aria-labelledby': 'tools-title' },
    el('h2', { id: 'tools-title', tabindex: -1 }, words('Tools')),
    table('Tools and where they are used', ['Tool', 'Kind', 'Used in'], rows),
  );
}

function host(url: string): Child {
  return hostOf(url) === '' ? null : el('small', { class: 'host' }, words(` (${hostOf(url)})`));
}

/** A table that can be scrolled by itself, also with keys, so that the page never has to. */
export function table(name: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  return el(
    'div',
    { class: 'wide', role: 'region', 'aria-label': name, tabindex: 0 },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, words(head))))),
      el('tbody', {}, ...rows),
    ),
  );
}
