import { wordFor } from '../../../sop/commands/default-outcome';
import { durationWords } from '../../../sop/model/duration';
import type { Finding } from '../../../sop/model/finding';
import { branchPlaces } from '../../../sop/model/forks';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step, StepKind } from '../../../sop/model/step';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { sameFields } from './same-fields';

/** One way out of a step. */
export interface WayLine {
  readonly id: ConnectorId;
  readonly word: string;
  readonly to: StepId;
  readonly number: number;
  readonly name: string;
}

/** What a line or a row shows of a step, in words. */
export interface StepLine {
  readonly id: StepId;
  readonly number: number;
  readonly kind: StepKind;
  readonly name: string;
  readonly critical: boolean;
  readonly roleId: RoleId | null;
  readonly owner: string;
  readonly laneColor: string | undefined;
  readonly laneIndex: number;
  readonly stageId: StageId | null;
  readonly stage: string;
  readonly tools: string;
  readonly due: string;
  /** What a line has no room for, in words: `description, checklist of 3`. */
  readonly more: string;
  /** The word of the way that leads into this branch; empty on the main line. */
  readonly branch: string;
  readonly depth: number;
  readonly ways: readonly WayLine[];
  readonly findings: readonly Finding[];
}

const NONE: readonly Finding[] = [];
const NO_WAYS: readonly WayLine[] = [];

/** `5, 7 (no)`: where a step leads, by numbers. */
export function waysText(ways: readonly WayLine[]): string {
  return ways.map(({ number, word }) => (word === '' ? `${number}` : `${number} (${word})`)).join(', ');
}

function waysBySource(sop: SopDocument, numbers: ReadonlyMap<StepId, number>): Map<StepId, WayLine[]> {
  const ways = new Map<StepId, WayLine[]>();
  for (const { id, from, to, label, outcome } of sop.connectors.values()) {
    const line = { id, to, word: label || wordFor(outcome), number: numbers.get(to) ?? 0, name: sop.steps.get(to)?.name ?? '' };
    const known = ways.get(from);
    if (known === undefined) ways.set(from, [line]);
    else known.push(line);
  }
  return ways;
}

function toolsBySource(sop: SopDocument): Map<StepId, string[]> {
  const tools = new Map<StepId, string[]>();
  for (const { stepId, toolId } of sop.toolLinks.values()) {
    const name = sop.tools.get(toolId)?.name ?? '';
    const known = tools.get(stepId) ?? [];
    if (name !== '' && !known.includes(name)) tools.set(stepId, [...known, name]);
  }
  return tools;
}

/** What else is written in a step, to be read in its details. */
function moreOf({ description = '', checklist = [], fields = [] }: Step): string {
  const parts = [
    description.trim() === '' ? '' : 'description',
    checklist.length === 0 ? '' : `checklist of ${checklist.length}`,
    fields.length === 0 ? '' : `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Makes the function that tells the steps in order. A line that says what it said before is the same object, so its row is left alone. */
export function createStepLines(): (sop: SopDocument, marks: ReadonlyMap<string, readonly Finding[]>) => readonly StepLine[] {
  let kept = new Map<StepId, StepLine>();
  return (sop, marks) => {
    const numbers = stepNumbers(sop);
    const ways = waysBySource(sop, numbers);
    const tools = toolsBySource(sop);
    const places = branchPlaces(sop);
    const roles = new Map([...sop.roles.keys()].map((id, index) => [id, index]));
    const next = new Map<StepId, StepLine>();
    for (const [id, number] of numbers) {
      const step = sop.steps.get(id);
      if (step === undefined) continue;
      const { kind, name, roleId, stageId, dueWithin, critical = false } = step;
      const place = places.get(id);
      const fork = place?.depth && place.fork === place.gate ? ways.get(place.fork as StepId) : undefined;
      const before = kept.get(id);
      const out = ways.get(id) ?? NO_WAYS;
      const line: StepLine = {
        id,
        number,
        kind,
        name,
        critical,
        roleId,
        owner: roleId === null ? '' : sop.roles.get(roleId)?.name || 'Unnamed role',
        laneColor: roleId === null ? undefined : sop.drawing.lanes.get(roleId)?.color,
        laneIndex: roleId === null ? -1 : (roles.get(roleId) ?? 0),
        stageId,
        stage: stageId === null ? '' : sop.stages.get(stageId)?.name || 'Unnamed stage',
        tools: tools.get(id)?.join(', ') ?? '',
        due: dueWithin === undefined ? '' : durationWords(dueWithin),
        more: moreOf(step),
        branch: fork?.find(({ to }) => to === id)?.word ?? '',
        depth: place?.depth ?? 0,
        ways: before !== undefined && sameWays(before.ways, out) ? before.ways : out,
        findings: marks.get(id) ?? NONE,
      };
      next.set(id, sameFields(before, line) ? before : line);
    }
    kept = next;
    return [...next.values()];
  };
}

function sameWays(before: readonly WayLine[], now: readonly WayLine[]): boolean {
  return before.length === now.length && before.every((way, index) => sameFields(way, now[index]));
}
