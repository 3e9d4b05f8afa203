import { memo } from 'react';
import { STEP_KINDS, type StepKind } from '../../../sop/model/step';
import { KIND_WORDS } from '../kind-words';

/** A row of the preview, as it is written in its cells. */
export interface PastedRow {
  readonly isOut: boolean;
  readonly kind: StepKind;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly next: string;
  readonly tools: string;
}

interface RowProps {
  readonly index: number;
  readonly row: PastedRow;
  /** What the ids of the suggestions begin with. */
  readonly lists: string;
  /** Who and where it will be when the row says nothing. */
  readonly owner: string;
  readonly stage: string;
  onChange(index: number, changes: Partial<PastedRow>): void;
}

/** One step to be. Only the row that is written in is drawn anew. */
export const PasteRow = memo(function Row({ index, row, lists, owner, stage, onChange }: RowProps) {
  const number = index + 1;
  const entry = (
    field: 'name' | 'role' | 'stage' | 'next' | 'tools',
    label: string,
    more: { list?: string; placeholder?: string } = {},
  ) => (
    <td data-label={label} data-field={field}>
      <input
        aria-label={`${label} of step ${number}`}
        value={row[field]}
        disabled={row.isOut}
        autoComplete="off"
        maxLength={2000}
        {...more}
        onChange={(event) => onChange(index, { [field]: event.currentTarget.value })}
      />
    </td>
  );
  return (
    <tr data-out={row.isOut}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            aria-label={`Add step ${number}, ${row.name}`}
            checked={!row.isOut}
            onChange={(event) => onChange(index, { isOut: !event.currentTarget.checked })}
          />
          {number}
        </label>
      </th>
      <td data-label="Kind" data-field="kind">
        <select
          aria-label={`Kind of step ${number}`}
          value={row.kind}
          disabled={row.isOut}
          onChange={(event) => onChange(index, { kind: STEP_KINDS.find((kind) => kind === event.currentTarget.value) ?? row.kind })}
        >
          {STEP_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind].name}
            </option>
          ))}
        </select>
      </td>
      {entry('name', 'Name')}
      {entry('role', 'Owner', { list: `${lists}-roles`, placeholder: owner })}
      {entry('stage', 'Stage', { list: `${lists}-stages`, placeholder: stage })}
      {entry('next', 'Next')}
      {entry('tools', 'Tools')}
    </tr>
  );
});
