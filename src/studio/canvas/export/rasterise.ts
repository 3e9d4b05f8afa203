import { carriedFile } from '../../../engine/exchange/page/carried-file';
import { carryInPng } from '../../../engine/exchange/picture/carry-in-png';
import { type PaintOptions, type Picture, paintPicture } from '../../../engine/exchange/svg/paint-svg';
import type { SopDocument } from '../../../sop/model/sop-document';
import { embeddedFont } from './embedded-font';
import { largestScale } from './largest-scale';

export interface RasterOptions extends PaintOptions {
  /** 1 to 4 pixels for each px of the drawing. */
  readonly scale: number;
  readonly signal?: AbortSignal;
}

export interface RasterPicture {
  readonly tooLarge: false;
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** This browser cannot make a picture of that size. Nothing was shrunk: the person chooses. */
export interface TooLarge {
  readonly tooLarge: true;
  readonly width: number;
  readonly height: number;
  /** The largest scale below the asked one that works here; 0 when none does. */
  readonly largestScale: number;
}

/** The whole diagram as a PNG. */
export async function rasterise(sop: SopDocument, options: RasterOptions): Promise<RasterPicture | TooLarge> {
  const source = options.carrySource === true ? sop : null;
  return rasterisePicture(paintPicture(sop, { ...options, carrySource: false }), { ...options, source });
}

interface PictureOptions extends Pick<RasterOptions, 'scale' | 'signal'> {
  /** The SOP to carry; null: none. */
  readonly source: SopDocument | null;
}

/**
 * A painted picture as a PNG. Rejects with the signal's reason when it is cancelled: between loading, drawing and packing, because
 * none of these can be stopped half-way.
 */
export async function rasterisePicture(picture: Picture, { scale, source, signal }: PictureOptions): Promise<RasterPicture | TooLarge> {
  const { width, height } = sizeAt(picture, scale);
  await breath(signal);
  if (!fits(width, height)) return tooLarge(picture, scale);
  const image = await load(picture, scale);
  await breath(signal);
  const blob = await draw(image, width, height, signal);
  if (blob === null) return tooLarge(picture, scale);
  signal?.throwIfAborted();
  if (source === null) return { tooLarge: false, blob, width, height };
  const carried = await carryInPng(new Uint8Array(await blob.arrayBuffer()), carriedFile(source));
  signal?.throwIfAborted();
  return { tooLarge: false, blob: new Blob([carried], { type: 'image/png' }), width, height };
}

/** Lets the page breathe, so that a press on Cancel gets through. */
async function breath(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}

function sizeAt({ width, height }: Picture, scale: number): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function tooLarge(picture: Picture, asked: number): TooLarge {
  const fitsAt = (scale: number) => {
    const { width, height } = sizeAt(picture, scale);
    return fits(width, height);
  };
  return { tooLarge: true, ...sizeAt(picture, asked), largestScale: largestScale(asked, fitsAt) };
}

/**
 * Whether this browser can make a canvas of that size. No browser tells its limits, and a canvas beyond them takes every stroke
 * and stays empty: so one pixel is painted in its far corner and looked for.
 */
function fits(width: number, height: number): boolean {
  const canvas = document.createElement('canvas');
  try {
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null || canvas.width !== width || canvas.height !== height) return false;
    context.fillRect(width - 1, height - 1, 1, 1);
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  } catch {
    return false;
  } finally {
    release(canvas);
  }
}

/** Gives the memory back now; the collector would take its time over hundreds of megabytes. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** The picture as an image whose natural size is already the wanted one, because some browsers would enlarge its pixels otherwise. */
async function load(picture: Picture, scale: number): Promise<HTMLImageElement> {
  const { width, height } = sizeAt(picture, scale);
  const natural = ` width="${picture.width}" height="${picture.height}" `;
  const sized = picture.svg.replace(natural, () => ` width="${width}" height="${height}" `);
  const style = `text{font-kerning:none;text-rendering:geometricPrecision}${await embeddedFont(picture.svg)}`;
  const svg = sized.replace('<title>', () => `<style>${style}</style><title>`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error('The browser could not draw the picture'));
      image.src = url;
    });
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Null when the browser gives up on packing a picture of that size. */
async function draw(image: HTMLImageElement, width: number, height: number, signal: AbortSignal | undefined): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  try {
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, width, height);
    await breath(signal);
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    release(canvas);
  }
}
