import type { Damage } from '../../../sop/model/file/damage';
import type { SopDocument } from '../../../sop/model/sop-document';
import { openSopBytes } from '../open-sop-bytes';
import { inflate, TooMuchData } from '../picture/inflate';
import { fromBase64Url } from './base64-url';
import { isLinkMode, LINK_VERSION, type LinkAddress, type LinkMode, MAX_LINK, MAX_UNPACKED } from './link-address';

export type ReadLink =
  | { readonly ok: true; readonly mode: LinkMode; readonly sop: SopDocument; readonly damages: readonly Damage[] }
  /** Whole sentences for whoever opened the link. */
  | { readonly ok: false; readonly reason: string };

const AGAIN = 'Ask who sent it for the link once more, or for the SOP file.';
const BROKEN = `This link is broken: a part of it was lost on the way. ${AGAIN}`;

/** The SOP that a link carries. It is somebody else's: it is unpacked up to a limit and read like any foreign file. */
export async function readLink({ version, mode, payload }: LinkAddress): Promise<ReadLink> {
  if (version !== LINK_VERSION)
    return { ok: false, reason: `This link was made by another Laneway (form ${version}); this one reads form ${LINK_VERSION}. ${AGAIN}` };
  if (!isLinkMode(mode)) return { ok: false, reason: `This link asks for “${mode}”, which this Laneway does not know. ${AGAIN}` };
  if (payload.length > MAX_LINK) return { ok: false, reason: `This link is longer than any that Laneway makes. ${AGAIN}` };
  const packed = fromBase64Url(payload);
  if (packed === null || packed.length === 0) return { ok: false, reason: BROKEN };
  try {
    const opened = await openSopBytes('The link', await inflate(packed, MAX_UNPACKED));
    return opened.ok ? { ...opened, mode } : { ok: false, reason: `${opened.reason} ${AGAIN}` };
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof TooMuchData ? `This link holds more than any SOP needs, so it was not unpacked. ${AGAIN}` : BROKEN,
    };
  }
}
