import { localDay } from '../../sop/model/local-day';

/** The date on this person's calendar, as ISO 8601 writes it. */
export const today = (): string => localDay(new Date());
