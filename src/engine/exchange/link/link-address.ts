/** What a link asks for: to read the SOP, or to say something about it. */
export const LINK_MODES = ['read', 'review'] as const;
export type LinkMode = (typeof LINK_MODES)[number];

/** How the payload is made. Another way of making it gets another number, and old links go on being read. */
export const LINK_VERSION = 1;

/** Letters of a whole link. Mail, chat and address lines cut longer ones, each at another place. */
export const MAX_LINK = 32_000;

/** Bytes of the SOP inside of a link, unpacked. A small link can say that it is a thousand times its size. */
export const MAX_UNPACKED = 2_000_000;

/** The part of an address after `#` that carries an SOP. */
export interface LinkAddress {
  readonly version: number;
  /** What stands there; a newer Laneway may know more words than `LINK_MODES`. */
  readonly mode: string;
  /** The SOP: its file, deflated, in base64url. */
  readonly payload: string;
}

const FORM = /^#\/link\/(\d{1,6})\/([a-z-]{1,32})\/([^/?#]*)$/;

/** What the hash of an address says, when it is one of a link; null: it is something else. Whether it can be opened is not said by that. */
export function readLinkAddress(hash: string): LinkAddress | null {
  const [, version, mode, payload] = FORM.exec(hash) ?? [];
  return version === undefined || mode === undefined || payload === undefined ? null : { version: Number(version), mode, payload };
}

export function isLinkMode(mode: string): mode is LinkMode {
  return LINK_MODES.some((one) => one === mode);
}

/** `#/link/1/read/<payload>`. */
export function linkHash(mode: LinkMode, payload: string): string {
  return `#/link/${LINK_VERSION}/${mode}/${payload}`;
}
