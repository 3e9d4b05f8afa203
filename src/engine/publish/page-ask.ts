import { cleanUrl } from '../../sop/model/clean-url';
import { mailAbout } from '../../sop/model/expert';
import type { SopDocument } from '../../sop/model/sop-document';
import { words } from '../exchange/svg/markup';
import { type Child, el } from './html';

/** Whom to ask: by mail with a subject, where a mail address is known. Each step has such a link of its own once the script runs. */
export function askFact({ profile }: SopDocument, about: string): Child {
  const { expert } = profile;
  const name = expert?.name.trim() ?? '';
  const contact = expert === undefined || expert.contact === '' ? null : cleanUrl(expert.contact);
  if (name === '' && contact === null) return null;
  const shown = words(name || 'The expert');
  const href = contact === null ? null : (cleanUrl(mailAbout(contact, `Question about ${about}`)) ?? contact);
  const link = href === null ? shown : el('a', { id: 'ask', href, 'data-contact': contact, rel: 'noopener noreferrer' }, shown);
  return el('div', {}, el('dt', {}, words('Ask')), el('dd', {}, link));
}
