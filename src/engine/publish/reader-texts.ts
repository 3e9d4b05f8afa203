import { script, style } from './reader/reader.ts?page';
import type { ReaderTexts } from './write-page';

/** The script and the style of a page as this build made them. Apart from `writePage`, so that it stays a plain function of its input. */
export const READER_TEXTS: ReaderTexts = { script, style };
