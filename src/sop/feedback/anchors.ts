import type { ConnectorId, RoleId, StageId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Anchor } from '../model/thread';

/** What an anchor is called and where it stands, in words. */
export interface AnchorWords {
  readonly quote: string;
  readonly place: string;
}

/** One text for each anchor, to count and to compare by. */
export function anchorKey({ kind, id = '', outcome }: Anchor): string {
  return outcome === undefined ? `${kind}:${id}` : `${kind}:${id}:${outcome}`;
}

const NAMELESS = { step: 'Unnamed step', role: 'Unnamed role', stage: 'Unnamed stage', sop: 'Untitled SOP' } as const;

/** The outcomes that the connectors of a step name, each once, in the order of the file. */
export function outcomesOf(sop: SopDocument, stepId: string): readonly string[] {
  const outcomes = [...sop.connectors.values()].flatMap(({ from, outcome, label }) => {
    const words = outcome ?? label;
    return from === stepId && words !== '' ? [words] : [];
  });
  return [...new Set(outcomes)];
}

function stepWords(sop: SopDocument, id: string): AnchorWords | null {
  const step = sop.steps.get(id as StepId); // an id of an anchor may be anything: it is only looked up
  if (step === undefined) return null;
  const role = step.roleId === null ? undefined : sop.roles.get(step.roleId)?.name;
  const stage = step.stageId === null ? undefined : sop.stages.get(step.stageId)?.name;
  return { quote: step.name || NAMELESS.step, place: [role, stage].filter(Boolean).join(', ') };
}

const FIND: { readonly [Kind in Anchor['kind']]: (sop: SopDocument, anchor: Anchor & { readonly id: string }) => AnchorWords | null } = {
  sop: (sop) => ({ quote: sop.profile.title || NAMELESS.sop, place: '' }),
  step: (sop, { id }) => stepWords(sop, id),
  connector(sop, { id }) {
    const connector = sop.connectors.get(id as ConnectorId); // as above
    if (connector === undefined) return null;
    const [from, to] = [stepWords(sop, connector.from), stepWords(sop, connector.to)];
    return { quote: `${from?.quote ?? NAMELESS.step} → ${to?.quote ?? NAMELESS.step}`, place: from?.place ?? '' };
  },
  outcome(sop, { id, outcome = '' }) {
    const step = stepWords(sop, id);
    if (step === null || !outcomesOf(sop, id).includes(outcome)) return null;
    return { quote: `${step.quote}: ${outcome}`, place: step.place };
  },
  role(sop, { id }) {
    const role = sop.roles.get(id as RoleId); // as above
    return role === undefined ? null : { quote: role.name || NAMELESS.role, place: 'Role' };
  },
  stage(sop, { id }) {
    const stage = sop.stages.get(id as StageId); // as above
    return stage === undefined ? null : { quote: stage.name || NAMELESS.stage, place: 'Stage' };
  },
};

/** What an anchor is called now, and where it stands; null: it is not there any more. */
export function findAnchor(sop: SopDocument, anchor: Anchor): AnchorWords | null {
  return FIND[anchor.kind](sop, { ...anchor, id: anchor.id ?? '' });
}

/** The stage under which a thread is told: of its step, of the step that its connector leaves, or itself. Null: none. */
export function stageOfAnchor(sop: SopDocument, { kind, id = '' }: Anchor): StageId | null {
  if (kind === 'stage') return sop.stages.has(id as StageId) ? (id as StageId) : null; // looked up just here
  const stepId = kind === 'connector' ? sop.connectors.get(id as ConnectorId)?.from : id;
  return kind === 'sop' || kind === 'role' ? null : (sop.steps.get(stepId as StepId)?.stageId ?? null); // an unknown id finds nothing
}
