import { fileSave } from 'browser-fs-access';
import { fileNameOf } from '../../../engine/exchange/file-name-of';
import type { SopId } from '../../../sop/model/ids';

const EXTENSION = '.sop.json';

/** Nobody closes a dialog this fast: the browser refused to show it. */
const SHOWN = 250;

/** The files that SOPs were saved to since this window was opened. */
const handles = new Map<SopId, FileSystemFileHandle>();

/**
 * Writes an SOP to the file it was saved to before; without one, or `asNew`, the person chooses a file where the browser can ask,
 * else it is downloaded. Returns the name of the file, or null when the person changed their mind.
 */
export async function saveText(id: SopId, title: string, text: string, { asNew }: { readonly asNew: boolean }): Promise<string | null> {
  const blob = new Blob([text], { type: 'application/json' });
  const known = asNew ? undefined : handles.get(id);
  if (known !== undefined && (await written(blob, known))) return known.name;
  const fileName = fileNameOf(title, EXTENSION);
  const asked = performance.now();
  try {
    const handle = await fileSave(blob, { fileName, description: 'SOP', extensions: [EXTENSION], mimeTypes: ['application/json'] });
    if (handle !== null) handles.set(id, handle);
    return handle?.name ?? fileName;
  } catch (error) {
    if (!isAbort(error) && !isRefusal(error)) throw error;
    if (isAbort(error) && performance.now() - asked > SHOWN) return null;
    return saveBlob(fileName, blob);
  }
}

/** False when the file has been moved, or may no longer be written to: then the person is asked again. */
async function written(blob: Blob, handle: FileSystemFileHandle): Promise<boolean> {
  try {
    await fileSave(blob, {}, handle, true);
    return true;
  } catch {
    return false;
  }
}

/** Downloads a file under this name. */
export function saveBlob(fileName: string, blob: Blob): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return fileName;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Inside frames and under some policies the dialog exists but may not be used. */
function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'SecurityError' || error.name === 'NotAllowedError');
}
