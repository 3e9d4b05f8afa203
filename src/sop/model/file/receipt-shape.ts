import type { Receipt } from '../receipt';
import { count, filled, id, required, type Shape, sure, text } from './field';

/** Without a person and a version it says nothing. */
export const receiptShape: Shape<Receipt> = {
  id: required(id()),
  reader: required(filled('the name of a person')),
  role: sure(text, ''),
  version: required(count),
  versionHash: sure(text, ''),
  at: sure(text, ''),
  right: sure(count, 0),
  asked: sure(count, 0),
};
