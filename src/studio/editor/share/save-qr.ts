import { fileNameOf } from '../../../engine/exchange/file-name-of';
import { type Qr, qrSvg } from '../../../engine/exchange/link/qr-of';
import { saveBlob } from '../../canvas/export/save-file';
import { announce } from '../../ui/announcer';

/** Px of a square: a code of a long link is still sharp in print. */
const UNIT = 8;

async function pngOf({ size, rows }: Qr): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size * UNIT;
  canvas.height = size * UNIT;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser gives no picture to draw on');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000000';
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(x * UNIT, y * UNIT, UNIT, UNIT);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser could not make the picture');
  return blob;
}

/** Downloads the code under the name of the SOP. */
export async function saveQr(title: string, qr: Qr, form: 'svg' | 'png'): Promise<void> {
  const blob = form === 'svg' ? new Blob([qrSvg(qr, UNIT)], { type: 'image/svg+xml' }) : await pngOf(qr);
  announce(`Saved ${saveBlob(fileNameOf(title, `-qr.${form}`), blob)}`);
}
