// biome-ignore-all lint/a11y/noRedundantRoles: on small screens rows and cells are drawn as blocks, which takes their own roles away
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through and written is a grid
import { memo, type ReactNode } from 'react';
import { StepGlyph } from '../../canvas/steps/step-shape';
import { StepPin } from '../comments/row-pin';
import { OwnerChip } from '../entry/owner-chip';
import { ProblemBadge } from '../entry/problem-badge';
import type { StepLine } from '../entry/step-lines';
import { KIND_WORDS } from '../kind-words';
import { COLUMN_WORDS, COLUMNS, type Column, cellText } from './columns';

interface TableRowProps {
  readonly line: StepLine;
  /** The column of this row that has the Tab stop; null: another row has it. */
  readonly active: Column | null;
  readonly isSelected: boolean;
  /** The column that is being written, and its field. */
  readonly written: Column | null;
  readonly field: ReactNode;
}

function Words({ line, column }: { readonly line: StepLine; readonly column: Column }) {
  if (column === 'kind') {
    return (
      <span className="kind-words">
        <StepGlyph kind={line.kind} /> {KIND_WORDS[line.kind].name}
      </span>
    );
  }
  if (column === 'owner') return <OwnerChip name={line.owner} color={line.laneColor} index={line.laneIndex} />;
  if (column === 'stage' && line.stage === '') return <span className="owner-chip-none">No stage</span>;
  if (column === 'problems') return <ProblemBadge findings={line.findings} />;
  if (column !== 'step') return cellText(line, column);
  return (
    <>
      {line.name || 'Unnamed step'} <StepPin id={line.id} />
    </>
  );
}

/** What a cell says to who does not see the head of its column. */
function spokenCell(line: StepLine, column: Column): string | undefined {
  if (column === 'problems' && line.findings.length === 0) return 'No problems';
  if (column === 'problems')
    return `${line.findings.length} ${line.findings.length === 1 ? 'problem' : 'problems'}: ${cellText(line, column)}`;
  return cellText(line, column) === '' ? `No ${COLUMN_WORDS[column].toLowerCase()}` : undefined;
}

/** One step as a row. Clicks and keys are the table's. */
export const TableRow = memo(function TableRow({ line, active, isSelected, written, field }: TableRowProps) {
  return (
    <tr role="row" aria-selected={isSelected} className="step-row">
      <th role="rowheader" scope="row" className="cell-number">
        {line.number}
      </th>
      {COLUMNS.map((column) => (
        <td
          key={column}
          role="gridcell"
          className={`cell-${column}`}
          data-cell={`${line.id}/${column}`}
          data-label={COLUMN_WORDS[column]}
          data-empty={cellText(line, column) === '' || undefined}
          // Its field has the focus then, and takes its whole place.
          tabIndex={written === column ? undefined : active === column ? 0 : -1}
          aria-label={spokenCell(line, column)}
          aria-readonly={column === 'problems' || undefined}
        >
          {written === column ? field : <Words line={line} column={column} />}
        </td>
      ))}
    </tr>
  );
});
