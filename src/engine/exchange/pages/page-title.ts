import { widthIn } from '../../../sop/drawing/lettering';
import { textLines } from '../../../sop/drawing/text-lines';
import type { SopDocument } from '../../../sop/model/sop-document';
import { describeSop } from '../svg/describe-sop';

const TITLE_LINE = 30;
const SUBTITLE_LINE = 18;
const BELOW = 12;

/** What stands at the head of the first page. */
export interface PageTitle {
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly about: readonly string[];
  readonly aboutHeight: number;
  readonly height: number;
}

export function pageTitle(sop: SopDocument, width: number): PageTitle {
  const lines = textLines(sop.profile.title || 'Untitled SOP', width, widthIn({ size: 22, weight: 700 }), 2);
  const about = textLines(describeSop(sop).short, width, widthIn({ size: 13, weight: 400 }), 2);
  const height = lines.length * TITLE_LINE + about.length * SUBTITLE_LINE + BELOW;
  return { lines, lineHeight: TITLE_LINE, about, aboutHeight: SUBTITLE_LINE, height };
}
