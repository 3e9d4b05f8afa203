import { isId, type PersonId, type WorkshopId } from '../../sop/model/ids';
import type { Person } from '../../sop/model/thread';

/** In which workshop this window sits, and for whom. */
export interface Seat {
  readonly workshopId: WorkshopId;
  readonly person: Person;
}

const KEY = 'laneway-seat';

/** The seat of this window, also after it was loaded again; null: it sits in no workshop. Two windows of a browser are two people. */
export function readSeat(): Seat | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { workshopId, id, name } = stored as Readonly<Record<string, unknown>>; // any record: each field is looked at below
    if (!isId(workshopId) || !isId(id) || typeof name !== 'string') return null;
    return { workshopId: workshopId as WorkshopId, person: { id: id as PersonId, name } }; // what looks like ids here was written just below
  } catch {
    return null;
  }
}

/** Keeps or, with null, gives up the seat of this window. */
export function keepSeat(seat: Seat | null): void {
  try {
    if (seat === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ workshopId: seat.workshopId, ...seat.person }));
  } catch {
    // A blocked storage only means that the window asks again after it was loaded anew.
  }
}
