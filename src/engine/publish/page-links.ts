import type { StepId } from '../../sop/model/ids';
import { type Markup, words } from '../exchange/svg/markup';
import { all, type Child, el } from './html';
import { hostOf, safeLink } from './rich-text';
import type { ToldTool } from './told-step';

/** The place of a step on the page. Ids of an SOP are letters, digits, `_` and `-`, so an address can hold them as they are. */
export const stepAnchor = (id: StepId): string => `step-${id}`;

export function stepLink(id: StepId, text: string): Markup {
  return el('a', { href: `#${stepAnchor(id)}`, 'data-to': id }, words(text));
}

/** A tool with its link, its host and what it is for. */
export function toolLine({ tool, name, uses, isHome }: ToldTool): Markup {
  const link = safeLink(name, tool.url, { class: 'tool' });
  return all([
    link ?? el('span', { class: 'tool' }, words(name)),
    link === null ? null : el('small', { class: 'host' }, words(` (${hostOf(tool.url)})`)),
    uses.length === 0 ? null : words(`, ${uses.join('; ')}`),
    isHome ? el('small', {}, words(' (kept here)')) : null,
  ]);
}

/** A list, or nothing when it would be empty. */
export function listOf(items: readonly Child[], attributes: Readonly<Record<string, string>> = {}): Child {
  return items.length === 0 ? null : el('ul', attributes, ...items.map((item) => el('li', {}, item)));
}
