import { fileNameOf } from '../../../engine/exchange/file-name-of';
import type { Sheet } from '../../../engine/exchange/sheets/sheet';
import { writeCsv } from '../../../engine/exchange/sheets/write-csv';
import { saveBlob } from '../../canvas/export/save-file';
import { inform } from '../../ui/notices';

/** Saves rows as a CSV file that a spreadsheet opens with the right letters. */
export function saveSheet(title: string, what: string, sheet: Sheet): void {
  const name = saveBlob(fileNameOf(`${title} ${what}`, '.csv'), new Blob(['\ufeff', writeCsv(sheet)], { type: 'text/csv;charset=utf-8' }));
  inform(`Saved ${name}.`);
}
