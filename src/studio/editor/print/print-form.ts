import type { Orientation, PaperId } from '../../../engine/exchange/pages/sheet';
import type { SopDocument } from '../../../sop/model/sop-document';

export interface PrintForm {
  readonly paper: PaperId;
  readonly orientation: Orientation;
}

let chosen: PrintForm | null = null;

/** What was chosen last in this window; until then A4, lying for what runs to the right and standing for what runs down. */
export function printForm({ profile }: SopDocument): PrintForm {
  return chosen ?? { paper: 'a4', orientation: profile.direction === 'right' ? 'landscape' : 'portrait' };
}

export function rememberPrintForm(form: PrintForm): void {
  chosen = form;
}

/** The name that print-layer.css has a page for. */
export function sheetNameOf({ paper, orientation }: PrintForm): string {
  return `${paper}-${orientation}`;
}
