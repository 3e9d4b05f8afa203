const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const MAX_LENGTH = 2048;
/** Signs that nobody sees or that browsers strip or fold: control, format (also bidi), blank look-alikes, half signs, backslashes. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\s\\\u2800]/u;
/** A plain web address with a host and no user info before it, or a mail address. */
const PLAIN = /^(?:https?:\/\/[^/?#@]+(?:[/?#]|$)|mailto:[^/])/i;
const RECIPIENTS = /^[^@,\s]+@[^@,\s]+(?:,[^@,\s]+@[^@,\s]+)*$/;

/**
 * The address as it may be linked, or null when it may not. An allow-list: http, https and mailto only, without user info,
 * without hidden characters, at most 2,048 characters.
 */
export function cleanUrl(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH || HIDDEN.test(trimmed) || !PLAIN.test(trimmed)) return null;
  try {
    const url = new URL(trimmed);
    if (!SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '' || url.href.length > MAX_LENGTH) return null;
    return url.protocol === 'mailto:' ? cleanMail(url) : url.href;
  } catch {
    return null;
  }
}

/** What stands behind %-signs is looked at too: a line end in there writes headers of its own. */
function cleanMail(url: URL): string | null {
  const recipients = decodeURIComponent(url.pathname);
  if (HIDDEN.test(recipients) || !RECIPIENTS.test(recipients)) return null;
  for (const [key, value] of url.searchParams) {
    const words = /^(?:body|subject)$/i.test(key) ? value.replace(/ |\r|\n|\u200d|\ufe0f/gu, '') : value.replaceAll(' ', '');
    if (!/^[a-z-]+$/i.test(key) || HIDDEN.test(words)) return null;
  }
  return url.href;
}
