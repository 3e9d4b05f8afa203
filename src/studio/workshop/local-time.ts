import type { LocalTime } from '../../engine/exchange/minutes/write-minutes';
import { localDay } from '../../sop/model/local-day';

const two = (number: number) => String(number).padStart(2, '0');

/** Moments on the clock of this computer. */
export const localTime: LocalTime = {
  day: (at) => localDay(new Date(at)),
  time(at) {
    const moment = new Date(at);
    return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  },
};
