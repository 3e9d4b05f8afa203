import { toBlob } from 'html-to-image';
import { carriedFile } from '../../../engine/exchange/page/carried-file';
import { carryInPng } from '../../../engine/exchange/picture/carry-in-png';
import type { SopDocument } from '../../../sop/model/sop-document';
import { embeddedFont } from './embedded-font';

interface OnScreenOptions {
  /** Pixels for each px of the screen. */
  readonly scale: number;
  /** The SOP to carry; null: none. */
  readonly source: SopDocument | null;
  /** A word across the picture; null: none. */
  readonly watermark: string | null;
  readonly signal?: AbortSignal;
}

/**
 * A PNG of the canvas just as it is on the screen: the part in view, with selection and marks. Slow by nature (it copies every
 * element with its style), so it is offered beside `rasterise` and not in its place. Null when the browser cannot make it.
 */
export async function pictureOnScreen(canvas: HTMLElement, { scale, source, watermark, signal }: OnScreenOptions): Promise<Blob | null> {
  signal?.throwIfAborted();
  const { width, height } = canvas.getBoundingClientRect();
  const mark = watermark === null ? null : markOver(canvas, watermark);
  const blob = await embeddedFont(canvas.textContent ?? '')
    .then((fontEmbedCSS) => toBlob(canvas, { width, height, pixelRatio: scale, backgroundColor: groundOf(canvas), fontEmbedCSS }))
    .finally(() => mark?.remove());
  signal?.throwIfAborted();
  if (blob === null || source === null) return blob;
  const carried = await carryInPng(new Uint8Array(await blob.arrayBuffer()), carriedFile(source));
  signal?.throwIfAborted();
  return new Blob([carried], { type: 'image/png' });
}

/** What is on the screen is copied as it is, so the word stands there for as long as that takes. */
function markOver(canvas: HTMLElement, word: string): HTMLElement {
  const mark = document.createElement('div');
  mark.textContent = word;
  mark.ariaHidden = 'true';
  mark.className = 'picture-mark';
  canvas.append(mark);
  return mark;
}

/** The first ground that is painted behind the canvas: transparent elements show what lies under them. */
function groundOf(element: HTMLElement): string {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/,\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
