import { words } from '../exchange/svg/markup';
import { type Child, el } from './html';
import type { PageInfo } from './page-info';
import { table } from './page-tools';

/** The versions that were published, the newest first. Null: there is none yet. */
export function pageLog({ log }: PageInfo): Child {
  if (log.length === 0) return null;
  const rows = [...log]
    .reverse()
    .map(({ number, at, author, approver, reason, hash }) =>
      el(
        'tr',
        {},
        el('th', { scope: 'row' }, words(String(number))),
        ...[at.slice(0, 10), author, approver, reason].map((text) => el('td', {}, words(text))),
        el('td', {}, el('code', {}, words(hash.slice(0, 12)))),
      ),
    );
  return el(
    'section',
    { id: 'versions', 'aria-labelledby': 'versions-title' },
    el('h2', { id: 'versions-title', tabindex: -1 }, words('Versions')),
    table('Versions that were published', ['Version', 'Published', 'By', 'Approved by', 'Why', 'Fingerprint'], rows),
  );
}
