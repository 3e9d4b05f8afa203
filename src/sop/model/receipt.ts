import type { ReceiptId } from './ids';

/** That somebody has read a version. One person has one for each version, so its id is made from both. */
export interface Receipt {
  readonly id: ReceiptId;
  /** The name of the person, as they wrote it. */
  readonly reader: string;
  /** The name of the role that they read it for, as it was called then; empty: for none. */
  readonly role: string;
  /** The number of the version that was read. */
  readonly version: number;
  /** Its hash. */
  readonly versionHash: string;
  /** ISO 8601 date, by the clock of the reader. */
  readonly at: string;
  /** How many of the check questions were answered right. */
  readonly right: number;
  /** How many there were. */
  readonly asked: number;
}

/**
 * True when a receipt takes the place of another one of the same person and version: the later day wins, then the better answers. Two that
 * differ are never equal here, so the order in which they come in does not matter.
 */
export function replaces(one: Receipt, other: Receipt): boolean {
  const rank = ({ at, right, asked, role, reader }: Receipt) => [
    at,
    String(right).padStart(8, '0'),
    String(asked).padStart(8, '0'),
    role,
    reader,
  ];
  const mine = rank(one);
  const theirs = rank(other);
  const at = mine.findIndex((part, index) => part !== theirs[index]);
  return at >= 0 && (mine[at] ?? '') > (theirs[at] ?? '');
}
