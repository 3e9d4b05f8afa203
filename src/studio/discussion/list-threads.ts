import { findAnchor, stageOfAnchor } from '../../sop/feedback/anchors';
import { byTime } from '../../sop/feedback/effective';
import type { ThreadState } from '../../sop/feedback/fold-thread';
import type { ConnectorId, RoleId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { stepNumbers } from '../../sop/model/step-numbers';
import type { Anchor, Person } from '../../sop/model/thread';
import type { ThreadFilter } from './discussion-state';
import { mentionedRoles } from './mentions';

export interface ThreadGroup {
  readonly key: string;
  readonly title: string;
  readonly threads: readonly ThreadState[];
}

export interface ListedThreads {
  /** Stages in their order, what has no stage, roles, the whole SOP; none is empty. */
  readonly groups: readonly ThreadGroup[];
  /** Threads whose anchor is not there. */
  readonly waiting: readonly ThreadState[];
  /** All that is listed, in the order of the screen. */
  readonly order: readonly ThreadState[];
}

/** Everybody who wrote in a discussion, each once, by the name she gave last. */
export function authorsOf(threads: readonly ThreadState[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { comments } of threads) for (const { by } of comments) people.set(by.id, by);
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** The step that an anchor belongs to: itself, the one that decides, the one that a connector leaves. */
function stepOf(sop: SopDocument, { kind, id = '' }: Anchor): StepId | undefined {
  if (kind === 'connector') return sop.connectors.get(id as ConnectorId)?.from; // an id of an anchor may be anything: it is looked up
  return kind === 'step' || kind === 'outcome' ? (id as StepId) : undefined;
}

function isAbout(sop: SopDocument, { anchor, comments }: ThreadState, roleId: RoleId): boolean {
  if (anchor.kind === 'role') return anchor.id === roleId;
  const stepId = stepOf(sop, anchor);
  if (stepId !== undefined && sop.steps.get(stepId)?.roleId === roleId) return true;
  return comments.some(({ text }) => mentionedRoles(text, sop.roles).has(roleId));
}

/** Is the thread listed under this filter? */
export function passes(sop: SopDocument, thread: ThreadState, { state, type, author, role }: ThreadFilter): boolean {
  if (state !== 'all' && (state === 'open') !== (thread.answer === null)) return false;
  if (type !== null && thread.type !== type) return false;
  if (author !== null && !thread.comments.some(({ by }) => by.id === author)) return false;
  return role === null || isAbout(sop, thread, role);
}

/** Where an anchor is told: under its stage, with roles, or with the whole. */
function groupOf(sop: SopDocument, anchor: Anchor): string {
  if (anchor.kind === 'role') return 'roles';
  if (anchor.kind === 'sop') return 'sop';
  return stageOfAnchor(sop, anchor) ?? 'no stage';
}

/** Threads as the panel lists them. `sop`: without them; `threads`: folded, none of them gone. */
export function listThreads(sop: SopDocument, threads: readonly ThreadState[], filter: ThreadFilter): ListedThreads {
  const listed = threads.filter((thread) => passes(sop, thread, filter));
  const waiting = listed.filter(({ anchor }) => findAnchor(sop, anchor) === null);
  const numbers = stepNumbers(sop);
  const at = ({ anchor }: ThreadState) => {
    const stepId = stepOf(sop, anchor);
    // What is about the stage itself is read before its steps.
    return stepId === undefined ? 0 : (numbers.get(stepId) ?? Number.MAX_SAFE_INTEGER);
  };
  const byGroup = new Map<string, ThreadState[]>();
  const lost = new Set(waiting);
  for (const thread of listed) {
    if (lost.has(thread)) continue;
    const key = groupOf(sop, thread.anchor);
    const inIt = byGroup.get(key);
    if (inIt === undefined) byGroup.set(key, [thread]);
    else inIt.push(thread);
  }
  const keys: readonly (readonly [key: string, title: string])[] = [
    ...Array.from(sop.stages.values(), ({ id, name }) => [id, name || 'Unnamed stage'] as const),
    ['no stage', 'No stage'],
    ['roles', 'Roles'],
    ['sop', 'Whole SOP'],
  ];
  const groups = keys.flatMap(([key, title]): ThreadGroup[] => {
    const inIt = byGroup.get(key);
    if (inIt === undefined) return [];
    return [{ key, title, threads: inIt.sort((one, other) => at(one) - at(other) || byTime(one.thread, other.thread)) }];
  });
  return { groups, waiting, order: [...groups.flatMap((group) => group.threads), ...waiting] };
}

/** The first `most` threads of a list, in their groups; a thread that somebody has opened is among them, with all before it. */
export function firstThreads(listed: ListedThreads, most: number, opened: string | null): ListedThreads {
  const at = listed.order.findIndex(({ thread }) => thread.id === opened);
  const count = Math.max(most, at + 1);
  if (count >= listed.order.length) return listed;
  const shown = new Set(listed.order.slice(0, count));
  const groups = listed.groups.flatMap((group): ThreadGroup[] => {
    const threads = group.threads.filter((thread) => shown.has(thread));
    return threads.length === 0 ? [] : [{ ...group, threads }];
  });
  return { groups, waiting: listed.waiting.filter((thread) => shown.has(thread)), order: [...shown] };
}
