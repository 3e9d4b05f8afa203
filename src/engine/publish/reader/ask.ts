import { mailAbout } from '../../../sop/model/expert';
import { make } from './make';
import type { PageStep } from './page-steps';

/**
 * A link by which a reader asks about one step: a mail that names the step and leads to it. Null: the page names nobody who can be
 * written to. `place` is the address of the step; a page from the disk has none that another computer could open.
 */
export function askLink({ number, name }: Pick<PageStep, 'number' | 'name'>, place: string): HTMLElement | null {
  const head = document.querySelector<HTMLAnchorElement>('#ask');
  const contact = head?.dataset.contact ?? '';
  if (head === null || contact === '') return null;
  const title = document.querySelector('h1')?.textContent ?? '';
  const body = /^https?:/.test(place) ? `Step ${number}, ${name}\n${place}\n\n` : `Step ${number}, ${name}\n\n`;
  const who = head.textContent ?? '';
  const href = mailAbout(contact, `Question about step ${number} of ${title}`, body);
  return make('a', { class: 'link', href, rel: 'noopener noreferrer', 'aria-label': `Ask ${who} about step ${number}` }, `Ask ${who}`);
}
