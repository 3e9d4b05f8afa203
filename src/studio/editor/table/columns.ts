import { writeNames } from '../../../engine/exchange/outline/name-list';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { STEP_KINDS } from '../../../sop/model/step';
import { stepNumbers } from '../../../sop/model/step-numbers';
import type { Options } from '../entry/completing-field';
import { oneOf, someOf } from '../entry/options';
import { type StepLine, waysText } from '../entry/step-lines';
import { catalogueChoices } from '../entry/tool-row';
import { wayOptions } from '../entry/way-options';
import { KIND_WORDS } from '../kind-words';

/** The cells of a row that can be gone to, from left to right. */
export const COLUMNS = ['step', 'kind', 'owner', 'stage', 'tools', 'due', 'next', 'problems'] as const;
export type Column = (typeof COLUMNS)[number];

export const COLUMN_WORDS: { readonly [C in Column]: string } = {
  step: 'Step',
  kind: 'Kind',
  owner: 'Owner',
  stage: 'Stage',
  tools: 'Tools',
  due: 'Due in',
  next: 'Next',
  problems: 'Problems',
};

/** Which step, or the row at the end that becomes one. */
export type RowId = StepId | 'new';

/** What a cell says, as it is shown and as it is written over. */
export function cellText(line: StepLine, column: Column): string {
  const texts: { readonly [C in Column]: string } = {
    step: line.name,
    kind: KIND_WORDS[line.kind].name,
    owner: line.owner,
    stage: line.stage,
    tools: line.tools,
    due: line.due,
    next: waysText(line.ways),
    problems: line.findings.map(({ message }) => message).join('. '),
  };
  return texts[column];
}

/** The text to write over: names that hold a comma are in quotes. */
export function writtenText(sop: SopDocument, line: StepLine, column: Column): string {
  if (column !== 'tools') return cellText(line, column);
  const ids = new Set([...sop.toolLinks.values()].filter(({ stepId }) => stepId === line.id).map(({ toolId }) => toolId));
  return writeNames([...ids].flatMap((id) => sop.tools.get(id)?.name ?? []));
}

/** True where one of several is chosen and not a text written. */
export const isChoice = (column: Column): boolean => column === 'kind' || column === 'owner' || column === 'stage';

interface CellEntry {
  readonly hint: string;
  complete?(text: string, caret: number): Options | null;
}

/** How a cell is written; null: it is not. */
export function cellEntry(sop: SopDocument, column: Column): CellEntry | null {
  const rows = (table: ReadonlyMap<string, { readonly name: string }>) => [...table].map(([id, { name }]) => ({ id, name }));
  const entries: { readonly [C in Column]: CellEntry | null } = {
    step: { hint: 'What is done' },
    kind: { hint: 'Kind', complete: oneOf(STEP_KINDS.map((kind) => ({ id: kind, name: KIND_WORDS[kind].name }))) },
    owner: { hint: 'A role, or a new one', complete: oneOf(rows(sop.roles), 'New role') },
    stage: { hint: 'A stage, or a new one', complete: oneOf(rows(sop.stages), 'New stage') },
    tools: {
      hint: 'Tools, parted by commas',
      complete: someOf(rows(sop.tools), 'New tool', (typed) => catalogueChoices(sop.tools, typed)),
    },
    due: { hint: 'Such as 2 days' },
    next: { hint: 'Such as 5, 7 (no)', complete: wayOptions(sop, stepNumbers(sop)) },
    problems: null,
  };
  return entries[column];
}
