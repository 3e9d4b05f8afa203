/** Whom readers of an SOP ask: a person, not a role, because a role answers no mail. */
export interface Expert {
  readonly name: string;
  /** A mail address as `mailto:`, or a web address such as that of a chat; empty: none is known. */
  readonly contact: string;
}

const MAIL = /^[^\s@:/?#]+@[^\s@:/?#]+$/;

/** What a person typed as an address: a bare mail address becomes one that can be linked. */
export function contactOf(typed: string): string {
  const text = typed.trim();
  return MAIL.test(text) ? `mailto:${text}` : text;
}

/** An address as people write it. */
export const shownContact = (contact: string): string => contact.replace(/^mailto:/i, '');

/** The address with a subject and a body for the mail; any other address stays as it is. */
export function mailAbout(contact: string, subject: string, body = ''): string {
  if (!/^mailto:/i.test(contact)) return contact;
  const fields = [`subject=${encodeURIComponent(subject)}`, ...(body === '' ? [] : [`body=${encodeURIComponent(body)}`])];
  return `${contact}${contact.includes('?') ? '&' : '?'}${fields.join('&')}`;
}
