import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NewMoment } from '../../engine/comments/living-review';
import { createMirror } from '../../engine/document/mirror';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import type { Command } from '../../sop/commands/command';
import { diffSops } from '../../sop/diff/diff-sops';
import { anchorKey } from '../../sop/feedback/anchors';
import { foldWorkshop, momentRefusal, type WorkshopState } from '../../sop/feedback/fold-workshop';
import type { SopId, ThreadId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Person } from '../../sop/model/thread';
import type { CanvasSession } from '../canvas/canvas-session';
import { createCanvasState } from '../canvas/state/create-canvas-state';
import { createDiscussionState, type DiscussionState } from '../discussion/discussion-state';
import { followPins } from '../discussion/follow-pins';
import { createReviewMirror, type ReviewMirror } from '../discussion/review-mirror';
import { showThreadsAt } from '../discussion/show-threads';
import { announce } from '../ui/announcer';
import { alertPerson } from '../ui/notices';
import { openPrivateNotes, type PrivateNotes } from './private-notes';
import type { Seat } from './seat';

/** What the workshop can ask of the app around it. */
export interface WorkshopHost {
  /** Opens an SOP in the editor. */
  open(id: SopId): void;
}

/** What this window is busy with in a workshop. Never saved, never undone. */
export interface WorkshopWindow {
  readonly isBlank: boolean;
  readonly hidesTimer: boolean;
  /** For whom votes are written down; null: for the person of this window. */
  readonly votingFor: Person | null;
  readonly dialog: 'end' | 'keys' | null;
  /** Bumped to bring the cursor into the line of the parking lot. */
  readonly parkAsked: number;
}

/** What was done here and can be taken back: a thread, a moment, or a change of the SOP with the moment that tells it. */
type Deed = { readonly what: string } & (
  | { readonly in: 'thread'; readonly id: ThreadId }
  | { readonly in: 'moment'; readonly id: string }
  | { readonly in: 'sop'; readonly id: string | null }
);

/** One window that sits in a workshop. */
export interface WorkshopSession {
  readonly opened: ReviewedSop;
  readonly records: StoreApi<ReviewMirror>;
  readonly seat: Seat;
  readonly canvas: CanvasSession;
  readonly view: StoreApi<WorkshopWindow>;
  /** Which discussion is unfolded here. */
  readonly panel: StoreApi<DiscussionState>;
  readonly notes: StoreApi<PrivateNotes>;
  /** Back to the editor of this SOP. */
  goToEditor(): void;
  state(): WorkshopState | null;
  /** Writes a moment; a refusal is told to the person. The id of the moment, or null. */
  note(moment: Omit<NewMoment, 'by'>): string | null;
  /** Runs a command of the facilitator, and notes in words what it changed. */
  execute<Input>(command: Command<Input>, input: Input): boolean;
  did(deed: Deed): void;
  /** Takes back what was captured last in this window. */
  takeBack(): void;
  close(): void;
}

/** What a change means, in one line without a full stop; empty: only the drawing changed. A step that comes or goes takes its ways along. */
function changeWords(before: SopDocument, after: SopDocument): string {
  const changes = diffSops(before, after);
  const isOfSteps = changes.some(({ kind, subject }) => subject.table === 'steps' && (kind === 'added' || kind === 'removed'));
  return changes
    .filter(({ subject }) => !isOfSteps || subject.table !== 'connectors')
    .map(({ sentence }) => sentence)
    .join('; ');
}

/** What is written in this window, and how it is taken back. */
function createWriter({ document, review }: ReviewedSop, seat: Seat) {
  const deeds: Deed[] = [];
  const state = () => {
    const workshop = review.read().workshops.get(seat.workshopId);
    return workshop === undefined ? null : foldWorkshop(workshop);
  };
  const note: WorkshopSession['note'] = (moment) => {
    const now = state();
    const whole = { ...moment, by: seat.person };
    const refused = now === null ? 'That workshop is not here any more' : momentRefusal(now, whole);
    const written = refused === null ? review.note(seat.workshopId, whole) : ({ ok: false, reason: refused } as const);
    if (!written.ok) alertPerson(`${written.reason}.`);
    return written.ok ? written.id : null;
  };
  const execute: WorkshopSession['execute'] = (command, input) => {
    const before = document.read();
    const isFacilitator = state()?.facilitator.id === seat.person.id;
    const reason = isFacilitator ? document.execute(command, input) : 'Only the facilitator changes the SOP in a workshop';
    if (reason !== null) {
      alertPerson(`${reason}.`);
      return false;
    }
    if (document.read() === before) return true;
    const text = changeWords(before, document.read());
    const stageId = state()?.stageId ?? null;
    const id = text === '' ? null : note({ kind: 'capture', text, ...(stageId === null ? {} : { stageId }) });
    deeds.push({ in: 'sop', what: text || 'a change of the drawing', id });
    if (text !== '') announce(text);
    return true;
  };
  const takeBack = () => {
    const last = deeds.pop();
    if (last === undefined) {
      announce('There is nothing of this window to take back');
      return;
    }
    if (last.in === 'sop') document.undo();
    if (last.in === 'thread') review.add(last.id, { kind: 'withdraw', of: last.id, by: seat.person });
    else if (last.id !== null) note({ kind: 'withdraw', of: last.id });
    announce(`Taken back: ${last.what}`);
  };
  return { state, note, execute, takeBack, did: (deed: Deed) => deeds.push(deed) };
}

export function createWorkshopSession(opened: ReviewedSop, seat: Seat, host: WorkshopHost): WorkshopSession {
  const { document, review } = opened;
  const mirror = createMirror(document);
  const window = createCanvasState();
  const records = createReviewMirror(review);
  const panel = createDiscussionState();
  const discussion = { mirror, review, records, as: 'lead', panel } as const;
  const writer = createWriter(opened, seat);
  return {
    ...writer,
    opened,
    records,
    seat,
    canvas: {
      mirror,
      connectorMirror: mirror,
      window,
      execute: writer.execute,
      openMenu: null,
      offerNext: null,
      openPin: (key) => void showThreadsAt(discussion, (anchor) => anchorKey(anchor) === key),
      view: { current: null },
    },
    view: createStore<WorkshopWindow>(() => ({ isBlank: false, hidesTimer: false, votingFor: null, dialog: null, parkAsked: 0 })),
    panel,
    notes: openPrivateNotes(seat),
    goToEditor: () => host.open(document.read().profile.id),
    close: followPins(discussion, window),
  };
}

const WorkshopContext = createContext<WorkshopSession | null>(null);

export const WorkshopProvider = WorkshopContext.Provider;

/** The workshop around; throws outside of one. */
export function useWorkshop(): WorkshopSession {
  const session = useContext(WorkshopContext);
  if (session === null) throw new Error('A part of the workshop was rendered outside of it');
  return session;
}

/** What the workshop says now. It was there when the room was entered, and records are never taken away. */
export function useWorkshopState(): WorkshopState {
  const { records, seat } = useWorkshop();
  const workshop = useStore(records, (all) => all.records.workshops.get(seat.workshopId));
  if (workshop === undefined) throw new Error('The workshop of this window is not in its review');
  return useMemo(() => foldWorkshop(workshop), [workshop]);
}

/** Does this window lead the workshop? */
export function useIsFacilitator(): boolean {
  const { seat } = useWorkshop();
  return useWorkshopState().facilitator.id === seat.person.id;
}

/** The SOP as it is now. */
export function useWorkshopSop(): SopDocument {
  return useStore(useWorkshop().canvas.mirror, (mirror) => mirror.sop);
}
