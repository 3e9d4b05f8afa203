import { words } from '../exchange/svg/markup';
import { type Child, el } from './html';
import type { News } from './news';

/** What changed since each version. Null: nothing did, or there is no version yet. */
export function pageNews(news: readonly News[]): Child {
  if (news.length === 0) return null;
  return el(
    'section',
    { id: 'news', 'aria-labelledby': 'news-title' },
    el('h2', { id: 'news-title', tabindex: -1 }, words('What changed')),
    ...news.map(({ since, changes }) =>
      el(
        'div',
        { class: 'since', 'data-since': since },
        el('h3', {}, words(`Since version ${since}`)),
        el('ul', {}, ...changes.map(({ sentence, roleIds }) => el('li', { 'data-roles': roleIds.join(' ') }, words(`${sentence}.`)))),
      ),
    ),
  );
}
