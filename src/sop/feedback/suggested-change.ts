import { quoted, roleName, stageName, stepName } from '../diff/words';
import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { StepKind } from '../model/step';
import type { SuggestedChange } from '../model/thread';

/** What a change says, against the SOP of now. */
export interface ToldChange {
  /** What of the SOP it is about, such as “Owner of Call” or “After Call, before Send offer”. */
  readonly what: string;
  /** What stands there now; empty: nothing. */
  readonly before: string;
  /** What would stand there; empty: nothing. */
  readonly after: string;
}

const KINDS: { readonly [Kind in StepKind]: string } = {
  start: 'start',
  task: 'task',
  decision: 'decision',
  approval: 'approval',
  escalation: 'escalation',
  milestone: 'milestone',
  'linked-sop': 'linked SOP',
  end: 'end',
};

const plain = (text: string | undefined) => (text ?? '').trim();

/** The one step that the new one would lead to; null: it is not known, or there is none. */
function stepBehind(sop: SopDocument, { stepId, connectorId }: SuggestedChange): StepId | null {
  const way = connectorId === undefined ? undefined : sop.connectors.get(connectorId);
  return way?.from === stepId ? way.to : null;
}

/** Where the inserted step would stand, such as “Sales, Renewal”. */
function cellOf(sop: SopDocument, { stepId, roleId, stageId }: SuggestedChange): string {
  const before = sop.steps.get(stepId);
  return `${roleName(sop, roleId ?? before?.roleId ?? null)}, ${stageName(sop, stageId ?? before?.stageId ?? null)}`;
}

type Teller = (sop: SopDocument, change: SuggestedChange, called: string) => ToldChange;

const TELLERS: { readonly [Kind in SuggestedChange['kind']]: Teller } = {
  rename: (sop, { stepId, was, name }) => ({ what: 'Name', before: sop.steps.get(stepId)?.name ?? was, after: plain(name) }),
  owner: (sop, { stepId, was, roleId }, called) => {
    const step = sop.steps.get(stepId);
    return { what: `Owner of ${called}`, before: step ? roleName(sop, step.roleId) : was, after: roleName(sop, roleId ?? null) };
  },
  stage: (sop, { stepId, was, stageId }, called) => {
    const step = sop.steps.get(stepId);
    return { what: `Stage of ${called}`, before: step ? stageName(sop, step.stageId) : was, after: stageName(sop, stageId ?? null) };
  },
  insert: (sop, change, called) => {
    const behind = stepBehind(sop, change);
    return {
      what: `After ${called}${behind === null ? '' : `, before ${stepName(sop, behind)}`}`,
      before: '',
      after: `new ${KINDS[change.stepKind ?? 'task']} ${quoted(plain(change.name))} (${cellOf(sop, change)})`,
    };
  },
  remove: (_sop, _change, called) => ({ what: 'Remove', before: called, after: '' }),
};

/** What a change says in before and after. A step that is gone is called as it was called when it was suggested, where that is known. */
export function tellChange(sop: SopDocument, change: SuggestedChange): ToldChange {
  const isNamed = change.kind === 'rename' || change.kind === 'insert' || change.kind === 'remove';
  const called = sop.steps.has(change.stepId) ? stepName(sop, change.stepId) : (isNamed && change.was) || 'a step that is gone';
  const told = TELLERS[change.kind](sop, change, called);
  // What is done already is told as it was done.
  return told.before === told.after && change.was !== '' ? { ...told, before: change.was } : told;
}

/** The same as one sentence without a full stop: “Name: Call → Call the client”. */
export function changeSentence(sop: SopDocument, change: SuggestedChange): string {
  const { what, before, after } = tellChange(sop, change);
  if (before === '') return `${what}: ${after}`;
  return after === '' ? `${what} ${before}` : `${what}: ${before} → ${after}`;
}

/**
 * How a change stands against the SOP of now. `clear`: it can be accepted. `moved`: it can, but not what was seen stands there now.
 * `done`: the SOP says so already. `blocked`: there is nothing left that it could change. `words`: a sentence without a full stop.
 */
export type ChangeStanding = { readonly kind: 'clear' } | { readonly kind: 'moved' | 'done' | 'blocked'; readonly words: string };

const CLEAR: ChangeStanding = { kind: 'clear' };
const blocked = (words: string): ChangeStanding => ({ kind: 'blocked', words });
const done = (words: string): ChangeStanding => ({ kind: 'done', words });

/** A value that changed since is told; no value in `was` says that it was never written down. */
function since(what: string, was: string, now: string): ChangeStanding {
  if (was === '' || was === now) return CLEAR;
  return { kind: 'moved', words: `${what} has changed since: it was ${quoted(was)} and is ${quoted(now)} now` };
}

const STANDINGS: { readonly [Kind in SuggestedChange['kind']]: (sop: SopDocument, change: SuggestedChange) => ChangeStanding } = {
  rename(sop, { stepId, name, was }) {
    const now = sop.steps.get(stepId)?.name ?? '';
    if (plain(name) === '') return blocked('It does not say the new name');
    return now === plain(name) ? done('It is called that already') : since('The name', was, now);
  },
  owner(sop, { stepId, roleId, was }) {
    const now = sop.steps.get(stepId)?.roleId ?? null;
    if (roleId === undefined || !sop.roles.has(roleId)) return blocked('The role that it names is gone');
    return now === roleId ? done(`${roleName(sop, roleId)} owns it already`) : since('The owner', was, roleName(sop, now));
  },
  stage(sop, { stepId, stageId, was }) {
    const now = sop.steps.get(stepId)?.stageId ?? null;
    if (stageId === undefined || !sop.stages.has(stageId)) return blocked('The stage that it names is gone');
    return now === stageId ? done(`It stands in ${stageName(sop, stageId)} already`) : since('The stage', was, stageName(sop, now));
  },
  insert(sop, change) {
    const { roleId, stageId, connectorId } = change;
    if (plain(change.name) === '') return blocked('It does not say what the new step is called');
    if (roleId !== undefined && !sop.roles.has(roleId)) return blocked('The role that it names is gone');
    if (stageId !== undefined && !sop.stages.has(stageId)) return blocked('The stage that it names is gone');
    return connectorId !== undefined && stepBehind(sop, change) === null
      ? blocked('The connector on which the new step should come is gone')
      : CLEAR;
  },
  remove: (sop, { stepId, was }) => since('The name', was, stepName(sop, stepId)),
};

/** How a change stands against the SOP of now. */
export function changeStanding(sop: SopDocument, change: SuggestedChange): ChangeStanding {
  const { kind, stepId, newStepId } = change;
  if (kind === 'insert' && newStepId !== undefined && sop.steps.has(newStepId)) return done('The new step is there already');
  if (sop.steps.has(stepId)) return STANDINGS[kind](sop, change);
  if (kind === 'remove') return done('The step is gone already');
  return blocked(kind === 'insert' ? 'The step before is gone' : 'The step is gone');
}
