import type { Finding } from '../../../sop/model/finding';

/** Tells findings of one check apart. */
export const keyOf = ({ rule, subject, message }: Finding): string => `${rule}/${subject.table}/${subject.id}/${message}`;

/** `1 problem`, `4 problems`. */
export const counted = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;

/** What a sentence about a fix ends with. */
export const left = (many: number): string => `${many === 0 ? 'no' : many} problem${many === 1 ? '' : 's'} left`;
