import { layOutFast } from '../../../engine/layout/lay-out-fast';
import { withLayout } from '../../../engine/layout/with-layout';
import type { Audience } from '../../../engine/publish/audience';
import { infoOf } from '../../../engine/publish/info-of';
import { publishPage } from '../../../engine/publish/publish-page';
import { READER_TEXTS } from '../../../engine/publish/reader-texts';
import { writeProcedure } from '../../../engine/publish/write-procedure';
import { settled } from '../../../sop/drawing/settled';
import type { SopDocument } from '../../../sop/model/sop-document';

interface TextFile {
  readonly text: string;
  readonly extension: string;
  readonly type: string;
}

/** The page that people read. Apart from the dialog, so that it loads when it is asked for. */
export const pageFile = async (sop: SopDocument, audience: Audience): Promise<TextFile> => ({
  text: await publishPage(sop, { audience, texts: READER_TEXTS, layOut: (cut) => withLayout(cut, layOutFast(settled(cut))) }),
  extension: '.html',
  type: 'text/html',
});

/** The procedure as text. */
export const procedureFile = (sop: SopDocument): TextFile => ({
  text: writeProcedure(sop, infoOf(sop)),
  extension: '.md',
  type: 'text/markdown',
});
