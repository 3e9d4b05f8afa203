import { cleanUrl } from '../model/clean-url';

/** Why an address can't be kept; null: it can. Empty stands for none. */
export function urlRefusal(url: string | undefined): string | null {
  if (url === undefined || url === '' || cleanUrl(url) !== null) return null;
  return 'Only plain http, https and mailto addresses can be linked';
}
