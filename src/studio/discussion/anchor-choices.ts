import { anchorKey, findAnchor, outcomesOf } from '../../sop/feedback/anchors';
import type { ConnectorId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Anchor } from '../../sop/model/thread';
import { ANCHOR_WORDS } from './thread-words';

const WHOLE: Anchor = { kind: 'sop' };

function aroundStep(sop: SopDocument, stepId: string): Anchor[] {
  const step = sop.steps.get(stepId as StepId); // looked up just here
  if (step === undefined) return [];
  const connectors = [...sop.connectors.values()].filter(({ from }) => from === step.id);
  return [
    { kind: 'step', id: step.id },
    ...outcomesOf(sop, step.id).map((outcome): Anchor => ({ kind: 'outcome', id: step.id, outcome })),
    ...connectors.map(({ id }): Anchor => ({ kind: 'connector', id })),
    ...(step.stageId === null ? [] : [{ kind: 'stage', id: step.stageId } as const]),
    ...(step.roleId === null ? [] : [{ kind: 'role', id: step.roleId } as const]),
  ];
}

function around(sop: SopDocument, { kind, id = '' }: Anchor): Anchor[] {
  if (kind === 'step' || kind === 'outcome') return aroundStep(sop, id);
  if (kind !== 'connector') return [];
  const connector = sop.connectors.get(id as ConnectorId); // looked up just here
  if (connector === undefined) return [];
  const outcome = connector.outcome ?? connector.label;
  return [...(outcome === '' ? [] : [{ kind: 'outcome', id: connector.from, outcome } as const]), ...aroundStep(sop, connector.from)];
}

/**
 * What a comment may be about when `first` is at hand: that, then what belongs to it (outcomes, connectors, stage and role of a step),
 * then the whole SOP. All that is commented on can so be reached from a step, without a pointer.
 */
export function anchorChoices(sop: SopDocument, first: Anchor): readonly Anchor[] {
  const all = [first, ...around(sop, first), WHOLE].filter((anchor) => findAnchor(sop, anchor) !== null);
  return [...new Map(all.map((anchor) => [anchorKey(anchor), anchor])).values()];
}

/** `Outcome: Approve discount: rejected`, as a choice says it. */
export function anchorTitle(sop: SopDocument, anchor: Anchor): string {
  if (anchor.kind === 'sop') return ANCHOR_WORDS.sop;
  return `${ANCHOR_WORDS[anchor.kind]}: ${findAnchor(sop, anchor)?.quote ?? ''}`;
}

/** All that a thread can be attached to by hand: steps, stages, roles, the whole SOP. */
export function attachChoices(sop: SopDocument): readonly Anchor[] {
  return [
    ...Array.from(sop.steps.keys(), (id): Anchor => ({ kind: 'step', id })),
    ...Array.from(sop.stages.keys(), (id): Anchor => ({ kind: 'stage', id })),
    ...Array.from(sop.roles.keys(), (id): Anchor => ({ kind: 'role', id })),
    WHOLE,
  ];
}
