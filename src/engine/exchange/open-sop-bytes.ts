import { type Damage, readSopFile } from '../../sop/model/file/read-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import { readPageSource } from './page/read-page-source';
import { isPng } from './picture/png-chunks';
import { readPictureSource } from './picture/read-picture-source';

export type OpenedSop =
  | { readonly ok: true; readonly sop: SopDocument; readonly damages: readonly Damage[] }
  /** Whole sentences for the person who chose the file; they name it. */
  | { readonly ok: false; readonly reason: string };

const OPENS = 'Laneway opens .sop.json files, and PNG or SVG pictures and published pages that were made by Laneway.';

/** The SOP in a file that a person chose or dropped. What it is, is told by its content: names and extensions are often wrong. */
export async function openSopBytes(name: string, bytes: Uint8Array): Promise<OpenedSop> {
  const called = `“${shownName(name)}”`;
  if (bytes.length === 0) return { ok: false, reason: `${called} is empty. ${OPENS}` };
  const kind = kindOf(bytes);
  if (kind === 'json') return fromJson(called, bytes);
  if (kind !== 'picture' && kind !== 'page') return { ok: false, reason: `${called} ${kind.is}. ${OPENS}` };
  const source = kind === 'page' ? readPageSource(bytes) : await readPictureSource(bytes);
  if ('refused' in source) return { ok: false, reason: `${called} ${source.refused}. ${OPENS}` };
  return fromJson(called, source.text);
}

function fromJson(called: string, input: string | Uint8Array): OpenedSop {
  const read = readSopFile(input);
  return read.ok ? read : { ok: false, reason: `${called} can't be opened: ${read.reason}` };
}

/** A name is text of somebody else's making: no control or direction characters, and not longer than a line. */
function shownName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() || 'The file';
  return plain.length <= 80 ? plain : `${plain.slice(0, 50)}…${plain.slice(-25)}`;
}

type Kind = 'json' | 'picture' | 'page' | { readonly is: string };

function kindOf(bytes: Uint8Array): Kind {
  if (isPng(bytes)) return 'picture';
  for (const { begins, is } of FOREIGN) {
    if (begins.every((byte, index) => bytes[index] === byte)) return { is };
  }
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 4096))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (head.startsWith('<')) {
    if (/^<!doctype html[\s>]|^<html[\s>]/i.test(head)) return 'page';
    return /<(?:[A-Za-z_][\w.-]*:)?svg[\s>]/i.test(head) ? 'picture' : { is: 'is an XML file, not an SOP file' };
  }
  if (head.startsWith('{')) return 'json';
  return { is: head === '' ? 'is empty' : 'is not an SOP file' };
}

const FOREIGN: readonly { readonly begins: readonly number[]; readonly is: string }[] = [
  { begins: [0xff, 0xd8, 0xff], is: 'is a JPEG picture, which cannot carry an SOP' },
  { begins: [0x47, 0x49, 0x46, 0x38], is: 'is a GIF picture, which cannot carry an SOP' },
  { begins: [0x52, 0x49, 0x46, 0x46], is: 'is a sound or picture file, not an SOP file' },
  { begins: [0x25, 0x50, 0x44, 0x46], is: 'is a PDF, not an SOP file' },
  { begins: [0x50, 0x4b, 0x03, 0x04], is: 'is a ZIP archive or an Office document, not an SOP file' },
  { begins: [0x1f, 0x8b], is: 'is a compressed archive, not an SOP file' },
  { begins: [0xff, 0xfe], is: 'is text in UTF-16; save it as UTF-8 first' },
  { begins: [0xfe, 0xff], is: 'is text in UTF-16; save it as UTF-8 first' },
];
