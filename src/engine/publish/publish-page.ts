import type { SopDocument } from '../../sop/model/sop-document';
import { AUDIENCE_WORDS, type Audience, forAudience, infoFor } from './audience';
import { infoOf } from './info-of';
import { newsOf } from './news';
import { type ReaderTexts, writePage } from './write-page';

interface Wish {
  readonly audience: Audience;
  readonly texts: ReaderTexts;
  /** Draws an SOP anew; steps may be missing from the drawing that it had. */
  readonly layOut: (sop: SopDocument) => SopDocument;
}

/** The page of an SOP for an audience. Editor and command line both come here, so both make the same bytes. */
export async function publishPage(sop: SopDocument, { audience, texts, layOut }: Wish): Promise<string> {
  const info = { ...infoFor(infoOf(sop), audience), audience: AUDIENCE_WORDS[audience] };
  const news = await newsOf(sop, (one) => forAudience(one, audience));
  return writePage(audience === 'internal' ? sop : layOut(forAudience(sop, audience)), info, texts, news);
}
