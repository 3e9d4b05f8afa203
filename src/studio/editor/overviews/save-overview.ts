import { fileNameOf } from '../../../engine/exchange/file-name-of';
import type { Sheet } from '../../../engine/exchange/sheets/sheet';
import { writeCsv } from '../../../engine/exchange/sheets/write-csv';
import { writeMarkdownTable } from '../../../engine/exchange/sheets/write-markdown-table';
import { saveBlob } from '../../canvas/export/save-file';
import { announce } from '../../ui/announcer';

/** Without it a spreadsheet takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

const FORMS = {
  csv: { type: 'text/csv', write: (sheet: Sheet) => BYTE_ORDER_MARK + writeCsv(sheet) },
  md: { type: 'text/markdown', write: writeMarkdownTable },
} as const;

export type SheetForm = keyof typeof FORMS;

/** Saves text under the name of the SOP, and says so. */
export function saveWords(title: string, ending: string, text: string, type: string): void {
  const name = saveBlob(fileNameOf(title, ending), new Blob([text], { type: `${type};charset=utf-8` }));
  announce(`Saved ${name}`);
}

/** Saves an overview as rows for spreadsheets or as a table for documents. `what`: part of the file's name, such as `raci`. */
export function saveSheet(title: string, what: string, form: SheetForm, sheet: Sheet): void {
  saveWords(title, `-${what}.${form}`, FORMS[form].write(sheet), FORMS[form].type);
}
