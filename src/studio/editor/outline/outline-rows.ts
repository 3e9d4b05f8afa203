import type { RoleId, StageId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { joinedSteps } from '../../../sop/model/step-numbers';
import { sameFields } from '../entry/same-fields';
import type { StepLine, WayLine } from '../entry/step-lines';
import type { NewLine } from './editing';
import { lookOfPlace } from './line-place';

interface TreePlace {
  readonly key: string;
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly at: number;
  readonly size: number;
  /** Null: there is nothing below it. */
  readonly expanded: boolean | null;
}

/** One line of the outline. */
export type OutlineRow = TreePlace &
  (
    | { readonly kind: 'stage'; readonly id: StageId; readonly title: string; readonly count: number }
    | { readonly kind: 'group'; readonly title: string; readonly count: number }
    | { readonly kind: 'step'; readonly id: StepId; readonly line: StepLine }
    | { readonly kind: 'way'; readonly id: WayLine['id']; readonly from: StepId; readonly way: WayLine }
    | {
        readonly kind: 'role';
        readonly id: RoleId;
        readonly title: string;
        readonly count: number;
        readonly index: number;
        readonly color: string | undefined;
      }
    | { readonly kind: 'empty'; readonly stageId: StageId }
    | { readonly kind: 'new'; readonly word: string; readonly depth: number }
  );

type Loose = { readonly [Kind in OutlineRow['kind']]: Omit<Extract<OutlineRow, { kind: Kind }>, 'at' | 'size'> }[OutlineRow['kind']];

/** The ways of a step that deserve a line: all of a fork, and one that does not lead to the next line. */
function shownWays(line: StepLine, next: StepLine | undefined): readonly WayLine[] {
  const isFork = line.kind === 'decision' || line.kind === 'approval' || line.ways.length > 1;
  return isFork || (line.ways[0] !== undefined && line.ways[0].to !== next?.id) ? line.ways : [];
}

interface Input {
  readonly sop: SopDocument;
  readonly lines: readonly StepLine[];
  readonly collapsed: ReadonlySet<string>;
  readonly draft: NewLine | null;
}

function newRow(sop: SopDocument, draft: NewLine): Loose {
  return { kind: 'new', key: 'new', level: 2, expanded: null, ...lookOfPlace(sop, draft.place) };
}

function stepRows({ sop, lines, collapsed, draft }: Input, of: readonly StepLine[]): Loose[] {
  return of.flatMap((line): Loose[] => {
    const key = `step:${line.id}`;
    const ways = shownWays(line, lines[line.number]);
    const expanded = ways.length === 0 ? null : !collapsed.has(key);
    const row: Loose = { kind: 'step', key, level: 2, expanded, id: line.id, line };
    const below: Loose[] = ways.map((way) => ({
      kind: 'way',
      key: `way:${way.id}`,
      level: 3,
      expanded: null,
      id: way.id,
      from: line.id,
      way,
    }));
    return [row, ...(expanded === true ? below : []), ...(draft?.after === line.id ? [newRow(sop, draft)] : [])];
  });
}

function groupRows(input: Input): Loose[] {
  const { sop, lines, collapsed, draft } = input;
  const joined = joinedSteps(sop);
  const linesOf = (stageId: StageId | null) => lines.filter((line) => line.stageId === stageId && joined.has(line.id));
  const rows: Loose[] = [];
  const add = (head: Loose, of: readonly StepLine[], more: readonly Loose[] = []) => {
    rows.push({ ...head, expanded: !collapsed.has(head.key) });
    if (!collapsed.has(head.key)) rows.push(...stepRows(input, of), ...more);
  };
  for (const { id, name } of sop.stages.values()) {
    const of = linesOf(id);
    const isDraftHere = draft !== null && draft.after === null && draft.stageId === id;
    const empty: Loose[] = isDraftHere
      ? [newRow(sop, draft)]
      : of.length === 0
        ? [{ kind: 'empty', key: `empty:${id}`, level: 2, expanded: null, stageId: id }]
        : [];
    add({ kind: 'stage', key: `stage:${id}`, level: 1, expanded: null, id, title: name || 'Unnamed stage', count: of.length }, of, empty);
  }
  const unstaged = linesOf(null);
  const isDraftLoose = draft !== null && draft.after === null && draft.stageId === null;
  if (unstaged.length > 0 || isDraftLoose) {
    const title = 'No stage yet';
    add(
      { kind: 'group', key: 'unstaged', level: 1, expanded: null, title, count: unstaged.length },
      unstaged,
      isDraftLoose ? [newRow(sop, draft)] : [],
    );
  }
  const loose = lines.filter(({ id }) => !joined.has(id));
  if (loose.length > 0)
    add({ kind: 'group', key: 'loose', level: 1, expanded: null, title: 'Not connected yet', count: loose.length }, loose);
  return rows;
}

function roleRows({ sop, lines, collapsed }: Input): Loose[] {
  const head: Loose = { kind: 'group', key: 'roles', level: 1, expanded: !collapsed.has('roles'), title: 'Roles', count: sop.roles.size };
  const counts = new Map<RoleId | null, number>();
  for (const { roleId } of lines) counts.set(roleId, (counts.get(roleId) ?? 0) + 1);
  const rows = [...sop.roles.values()].map(
    ({ id, name }, index): Loose => ({
      kind: 'role',
      key: `role:${id}`,
      level: 2,
      expanded: null,
      id,
      title: name || 'Unnamed role',
      count: counts.get(id) ?? 0,
      index,
      color: sop.drawing.lanes.get(id)?.color,
    }),
  );
  return [head, ...(collapsed.has('roles') ? [] : rows)];
}

/** Counts each line among those beside it in the tree. */
function placed(rows: readonly Loose[]): OutlineRow[] {
  const siblings: number[] = [];
  const groups: number[][] = [];
  const groupOf = rows.map(({ level }, index) => {
    siblings.length = level;
    const group = siblings[level - 1] ?? groups.push([]) - 1;
    siblings[level - 1] = group;
    groups[group]?.push(index);
    return group;
  });
  return rows.map((row, index) => {
    const group = groups[groupOf[index] ?? 0] ?? [];
    return { ...row, at: group.indexOf(index) + 1, size: group.length } as OutlineRow; // a loose row lacks just these two
  });
}

/** Makes the function that lays out the tree; a line that is what it was is the same object, so it is not drawn again. */
export function createOutlineRows(): (input: Input) => readonly OutlineRow[] {
  let kept = new Map<string, OutlineRow>();
  return (input) => {
    const rows = placed([...groupRows(input), ...roleRows(input)]).map((row) => {
      const before = kept.get(row.key);
      return sameFields(before, row) ? before : row;
    });
    kept = new Map(rows.map((row) => [row.key, row]));
    return rows;
  };
}
