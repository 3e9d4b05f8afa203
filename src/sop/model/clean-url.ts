const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const MAX_LENGTH = 2048;
/** Control, format (also bidi) and separator characters, and everything that browsers would strip or fold. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\\]/u;

/**
 * The address as it may be linked, or null when it may not. An allow-list: http, https and mailto only, without user info,
 * without hidden characters, at most 2,048 characters.
 */
export function cleanUrl(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH || HIDDEN.test(trimmed)) return null;
  if (!/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(trimmed)) return null;
  try {
    const url = new URL(trimmed);
    if (!SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') return null;
    if (url.protocol === 'mailto:') return /^[^@?]+@[^@?]+/.test(decodeURIComponent(url.pathname)) ? url.href : null;
    return url.hostname === '' ? null : url.href;
  } catch {
    return null;
  }
}
