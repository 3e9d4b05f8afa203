import { writeSopFile } from '../../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../../sop/model/sop-document';
import { withoutHistory } from '../../../sop/model/without-history';
import { deflate } from '../picture/inflate';
import { toBase64Url } from './base64-url';
import { type LinkMode, linkHash, MAX_LINK, MAX_UNPACKED } from './link-address';

export interface LinkWish {
  /** Address of the app without a hash; the link is this and the SOP. */
  readonly base: string;
  readonly mode: LinkMode;
  /** False: whoever opens the link lays the SOP out anew. */
  readonly drawing: boolean;
}

export type WrittenLink =
  | {
      readonly ok: true;
      readonly link: string;
      /** The drawing is in it; it goes first where not all has room. */
      readonly drawing: boolean;
    }
  | {
      readonly ok: false;
      /** How many letters the link would have without the drawing. */
      readonly length: number;
      /** A whole sentence that says what fits better. */
      readonly reason: string;
    };

/**
 * A link that carries an SOP, with no server behind it: the part after `#` never leaves the browser that opens it. Left out are published
 * versions, log, comments, receipts and the drawing where it has no room. The same SOP makes the same link.
 */
export async function writeLink(sop: SopDocument, { base, mode, drawing }: LinkWish): Promise<WrittenLink> {
  const light = withoutHistory(sop);
  if (drawing) {
    const link = await linkOf(light, base, mode);
    if (link !== null && link.length <= MAX_LINK) return { ok: true, link, drawing: sop.drawing.placements.size > 0 };
  }
  const bare = { ...light, drawing: { placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {} } };
  const link = await linkOf(bare, base, mode);
  if (link !== null && link.length <= MAX_LINK) return { ok: true, link, drawing: false };
  const length = link?.length ?? Number.POSITIVE_INFINITY;
  const size = link === null ? 'far too long' : `${length.toLocaleString('en')} letters long`;
  const reason = `The link would be ${size}, and beyond ${MAX_LINK.toLocaleString('en')} many programs cut it off. Send the SOP file or the published page instead: both are under “Export”.`;
  return { ok: false, length, reason };
}

/** Null: the SOP is larger than a link is ever unpacked to. */
async function linkOf(sop: SopDocument, base: string, mode: LinkMode): Promise<string | null> {
  const compact = JSON.stringify(JSON.parse(writeSopFile(sop)));
  const bytes = new TextEncoder().encode(compact);
  return bytes.length > MAX_UNPACKED ? null : `${base}${linkHash(mode, toBase64Url(await deflate(bytes)))}`;
}
