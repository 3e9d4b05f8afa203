import { infoOf } from '../../../engine/publish/info-of';
import { READER_TEXTS } from '../../../engine/publish/reader-texts';
import { writePage } from '../../../engine/publish/write-page';
import { writeProcedure } from '../../../engine/publish/write-procedure';
import type { SopDocument } from '../../../sop/model/sop-document';

interface TextFile {
  readonly text: string;
  readonly extension: string;
  readonly type: string;
}

/** The page that people read. Apart from the dialog, so that it loads when it is asked for. */
export const pageFile = (sop: SopDocument): TextFile => ({
  text: writePage(sop, infoOf(sop), READER_TEXTS),
  extension: '.html',
  type: 'text/html',
});

/** The procedure as text. */
export const procedureFile = (sop: SopDocument): TextFile => ({
  text: writeProcedure(sop, infoOf(sop)),
  extension: '.md',
  type: 'text/markdown',
});
