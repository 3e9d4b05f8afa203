import { fileNameOf } from '../../engine/exchange/file-name-of';
import { gatherMinutes } from '../../engine/exchange/minutes/gather-minutes';
import { minutesSheet, writeMinutes } from '../../engine/exchange/minutes/write-minutes';
import { writeCsv } from '../../engine/exchange/sheets/write-csv';
import type { ReviewRecords } from '../../sop/feedback/review-records';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Workshop } from '../../sop/model/workshop';
import { saveBlob } from '../canvas/export/save-file';
import { announce } from '../ui/announcer';
import { localTime } from './local-time';

/** Without it a spreadsheet takes UTF-8 for something else. */
const BYTE_ORDER_MARK = '\ufeff';

type Held = Pick<ReviewRecords, 'threads'>;

const gathered = (sop: SopDocument, records: Held, workshop: Workshop) => gatherMinutes(sop, records, workshop, new Date().toISOString());

/** The minutes as they stand now, in Markdown. */
export function minutesText(sop: SopDocument, records: Held, workshop: Workshop): string {
  return writeMinutes(gathered(sop, records, workshop), localTime);
}

/** Saves minutes as a page or as rows, and says so. */
export function saveMinutes(sop: SopDocument, records: Held, workshop: Workshop, form: 'md' | 'csv'): void {
  const minutes = gathered(sop, records, workshop);
  const text = form === 'md' ? writeMinutes(minutes, localTime) : BYTE_ORDER_MARK + writeCsv(minutesSheet(minutes, localTime));
  const type = form === 'md' ? 'text/markdown' : 'text/csv';
  const name = fileNameOf(`${sop.profile.title} minutes ${localTime.day(workshop.at)}`, `.${form}`);
  announce(`Saved ${saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))}`);
}
