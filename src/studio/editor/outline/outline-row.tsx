import { ChevronDown, ChevronRight, CornerDownRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { StepGlyph } from '../../canvas/steps/step-shape';
import { OwnerChip } from '../entry/owner-chip';
import { ProblemBadge } from '../entry/problem-badge';
import { spokenLine } from '../entry/spoken-line';
import type { OutlineRow } from './outline-rows';

/** Deeper branches are not drawn further in: there must be room for the words. */
const DEEPEST = 4;

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

function spokenRow(row: OutlineRow): string {
  if (row.kind === 'step') return spokenLine(row.line);
  if (row.kind === 'way') return `${row.way.word === '' ? 'Then' : row.way.word} to ${row.way.number} ${row.way.name || 'Unnamed step'}`;
  if (row.kind === 'stage') return `Stage ${row.title}, ${count(row.count, 'step')}`;
  if (row.kind === 'role') return `Role ${row.title}, ${count(row.count, 'step')}`;
  if (row.kind === 'group') return `${row.title}, ${row.count}`;
  return row.kind === 'empty' ? 'No step yet. Press Enter to write one' : 'New step';
}

function depthOf(row: OutlineRow): number {
  const depth = row.kind === 'step' ? row.line.depth : row.kind === 'new' ? row.depth : 0;
  return Math.min(DEEPEST, depth);
}

function StepWords({ row }: { readonly row: Extract<OutlineRow, { kind: 'step' }> }) {
  const { number, kind, branch, name, owner, laneColor, laneIndex, tools, due, findings } = row.line;
  return (
    <>
      <span className="outline-number">{number}</span>
      <StepGlyph kind={kind} />
      <span className="outline-name">
        {branch !== '' && <span className="outline-branch">{branch}</span>}
        {name || 'Unnamed step'}
      </span>
      <span className="outline-meta">
        <ProblemBadge findings={findings} />
        {due !== '' && <span className="outline-due">{due}</span>}
        {tools !== '' && <span className="outline-tools">{tools}</span>}
        <OwnerChip name={owner} color={laneColor} index={laneIndex} />
      </span>
    </>
  );
}

function Words({ row }: { readonly row: OutlineRow }) {
  switch (row.kind) {
    case 'step':
      return <StepWords row={row} />;
    case 'way':
      return (
        <>
          <CornerDownRight size={14} aria-hidden />
          <span className="outline-name">
            {row.way.word !== '' && <span className="outline-branch">{row.way.word}</span>}
            to <span className="outline-number">{row.way.number}</span> {row.way.name || 'Unnamed step'}
          </span>
        </>
      );
    case 'role':
      return (
        <>
          <OwnerChip name={row.title} color={row.color} index={row.index} />
          <span className="outline-count">{count(row.count, 'step')}</span>
        </>
      );
    case 'empty':
      return <span className="outline-empty">Write a step…</span>;
    case 'new':
      return null;
    default:
      return (
        <>
          <span className="outline-title">{row.title}</span>
          <span className="outline-count">{row.count}</span>
        </>
      );
  }
}

interface OutlineRowProps {
  readonly row: OutlineRow;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The field, while the row is being written. */
  readonly field: ReactNode;
}

/** One line of the tree. Clicks and keys are the tree's. */
export const OutlineRowView = memo(function OutlineRowView({ row, isActive, isSelected, field }: OutlineRowProps) {
  const Chevron = row.expanded === true ? ChevronDown : ChevronRight;
  return (
    <div
      role="treeitem"
      className="outline-row"
      data-row={row.key}
      data-kind={row.kind}
      data-editing={field !== null || undefined}
      tabIndex={isActive ? 0 : -1}
      aria-label={spokenRow(row)}
      aria-level={row.level}
      aria-posinset={row.at}
      aria-setsize={row.size}
      aria-expanded={row.expanded ?? undefined}
      aria-selected={isSelected}
      style={{ '--depth': depthOf(row) }}
    >
      <span className="outline-toggle" data-toggle={row.expanded === null ? undefined : true} aria-hidden="true">
        {row.expanded !== null && <Chevron size={14} />}
      </span>
      {row.kind === 'new' && (
        <>
          <span className="outline-number">+</span>
          {row.word !== '' && <span className="outline-branch">{row.word}</span>}
        </>
      )}
      {field ?? <Words row={row} />}
    </div>
  );
});
