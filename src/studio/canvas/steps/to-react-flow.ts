import type { Node } from '@xyflow/react';
import { ownerBesideLane } from '../../../sop/drawing/owner-beside-lane';
import { anchorKey } from '../../../sop/feedback/anchors';
import type { Placement } from '../../../sop/model/drawing';
import type { Finding } from '../../../sop/model/finding';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';

/** What a step's card shows. Records are shared with the document, so an unchanged step keeps an unchanged card. */
export interface StepCardData extends Record<string, unknown> {
  readonly step: Step;
  /** Names of the tools it uses, joined for comparison by value. */
  readonly tools: string;
  /** Who decides or approves, where the lane does not say it; empty: the lane does. */
  readonly owner: string;
  readonly findings: readonly Finding[];
  /** How many discussions are pinned to it. */
  readonly threads: number;
  /** A person chose its place. */
  readonly pinned: boolean;
}

export type StepNode = Node<StepCardData, 'step'>;

export interface DrawnWindow {
  readonly steps: ReadonlySet<StepId>;
  readonly cursor: StepId | null;
  readonly marks: ReadonlyMap<string, readonly Finding[]>;
  readonly pins: ReadonlyMap<string, number>;
}

const NO_FINDINGS: readonly Finding[] = [];
export const TOOL_SEPARATOR = '\u0000';

/** Tools by step, in the order of the links; each tool once. */
export function toolNames(sop: SopDocument): Map<StepId, string[]> {
  const names = new Map<StepId, string[]>();
  for (const link of sop.toolLinks.values()) {
    const name = sop.tools.get(link.toolId)?.name;
    if (name === undefined) continue;
    const known = names.get(link.stepId) ?? [];
    if (!known.includes(name)) known.push(name);
    names.set(link.stepId, known);
  }
  return names;
}

interface Kept {
  readonly placement: Placement;
  readonly selected: boolean;
  readonly tabIndex: number;
  readonly data: StepCardData;
  readonly node: StepNode;
}

function sameData(a: StepCardData, b: StepCardData): boolean {
  const hasSameMarks = a.findings === b.findings && a.threads === b.threads && a.pinned === b.pinned;
  return a.step === b.step && a.tools === b.tools && a.owner === b.owner && hasSameMarks;
}

function makeNode({ placement, selected, tabIndex, data }: Omit<Kept, 'node'>): StepNode {
  const { id, x, y, width, height } = placement;
  return {
    id,
    type: 'step',
    position: { x, y },
    width,
    height,
    selected,
    data,
    ariaRole: 'group',
    className: `step-node${selected ? ' is-selected' : ''}`,
    // Cards are placed by left and top: a transform on each would make each a paint property node (PERF: 60 -> 43 ms a move).
    style: { transform: 'none', left: x, top: y },
    domAttributes: { tabIndex, 'aria-roledescription': 'step' },
  };
}

/**
 * Makes the function that turns an SOP into React Flow's nodes. Pure but for its memory: a step whose record, placement,
 * selection and marks are what they were gets the very same node, so React Flow and React leave its card alone.
 */
export function createToReactFlow(): (sop: SopDocument, drawn: DrawnWindow) => StepNode[] {
  let kept = new Map<StepId, Kept>();
  return (sop, { steps, cursor, marks, pins }) => {
    const tools = toolNames(sop);
    const stop = cursor !== null && sop.steps.has(cursor) ? cursor : (sop.steps.keys().next().value ?? null);
    const next = new Map<StepId, Kept>();
    const nodes: StepNode[] = [];
    for (const step of sop.steps.values()) {
      const placement = sop.drawing.placements.get(step.id);
      if (placement === undefined) continue;
      const findings = marks.get(step.id) ?? NO_FINDINGS;
      const data: StepCardData = {
        step,
        tools: tools.get(step.id)?.join(TOOL_SEPARATOR) ?? '',
        owner: ownerBesideLane(step, sop.roles),
        findings,
        threads: pins.size === 0 ? 0 : (pins.get(anchorKey({ kind: 'step', id: step.id })) ?? 0),
        pinned: placement.pinned,
      };
      const selected = steps.has(step.id);
      const tabIndex = step.id === stop ? 0 : -1;
      const before = kept.get(step.id);
      const same =
        before !== undefined &&
        before.placement === placement &&
        before.selected === selected &&
        before.tabIndex === tabIndex &&
        sameData(before.data, data);
      const entry = same ? before : { placement, selected, tabIndex, data, node: makeNode({ placement, selected, tabIndex, data }) };
      next.set(step.id, entry);
      nodes.push(entry.node);
    }
    kept = next;
    return nodes;
  };
}
