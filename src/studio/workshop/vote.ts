import { type DotSubject, dotKey, dotsLeft } from '../../sop/feedback/fold-workshop';
import type { Person } from '../../sop/model/thread';
import { announce } from '../ui/announcer';
import type { WorkshopSession } from './workshop-session';

/** Whose votes are written down now, and how a moment names them. */
function voter({ view, seat }: WorkshopSession): { readonly person: Person; readonly who: { readonly who?: Person } } {
  const { votingFor } = view.getState();
  return votingFor === null ? { person: seat.person, who: {} } : { person: votingFor, who: { who: votingFor } };
}

/** Says how sure the person is of the current stage, 0 to 5. */
export function giveFist(session: WorkshopSession, value: number): void {
  const stageId = session.state()?.stageId ?? null;
  if (stageId === null) {
    announce('Turn to a stage first: a fist of five is about one');
    return;
  }
  const { person, who } = voter(session);
  if (session.note({ kind: 'fist', stageId, value, ...who }) !== null) announce(`${person.name}: ${value} of 5 for this stage`);
}

/** Gives a dot to a stage or a thread. */
export function giveDot(session: WorkshopSession, subject: DotSubject): void {
  const { person, who } = voter(session);
  if (session.note({ kind: 'dot', ...subject, ...who }) === null) return;
  const state = session.state();
  if (state !== null) announce(`${person.name} gave a dot and has ${dotsLeft(state, person)} left`);
}

/** Takes back the last dot of the person there. What another device wrote can be taken back only there. */
export function takeDot(session: WorkshopSession, subject: DotSubject): void {
  const { person } = voter(session);
  const given = session.state()?.dots.get(dotKey(subject)) ?? [];
  const last = given.findLast((dot) => dot.person.id === person.id && dot.moment.by.id === session.seat.person.id);
  if (last === undefined) announce(`${person.name} has no dot there that was given in this window`);
  else if (session.note({ kind: 'withdraw', of: last.moment.id }) !== null) announce(`${person.name} took a dot back`);
}
