import { AlignLeft, ChevronDown, ChevronRight, CornerDownRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { StepGlyph } from '../../canvas/steps/step-shape';
import { RowPin, WayPin } from '../comments/row-pin';
import { OwnerChip } from '../entry/owner-chip';
import { ProblemBadge } from '../entry/problem-badge';
import type { WayLine } from '../entry/step-lines';
import { KIND_WORDS } from '../kind-words';
import type { OutlineRow } from './outline-rows';

/** Deeper branches are not drawn further in: there must be room for the words. */
const DEEPEST = 4;

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Words for who hears the line; who sees it has a sign or a place for them. */
function Unseen({ words }: { readonly words: string }) {
  return words === '' ? null : <span className="visually-hidden">{words}</span>;
}

function leads(ways: readonly WayLine[]): string {
  return ways.length === 0 ? '' : `, leads to ${ways.map(({ word, number }) => `${word === '' ? '' : `${word} to `}${number}`).join(', ')}`;
}

function depthOf(row: OutlineRow): number {
  const depth = row.kind === 'step' ? row.line.depth : row.kind === 'new' ? row.depth : 0;
  return Math.min(DEEPEST, depth);
}

function StepWords({ row }: { readonly row: Extract<OutlineRow, { kind: 'step' }> }) {
  const { number, kind, branch, name, owner, laneColor, laneIndex, tools, due, more, findings, ways } = row.line;
  return (
    <>
      <span className="outline-number">{number}</span>
      <StepGlyph kind={kind} />
      <span className="outline-name">
        {branch !== '' && <span className="outline-branch">{branch}</span>}
        {name || 'Unnamed step'}
      </span>
      <Unseen words={`, ${KIND_WORDS[kind].name.toLowerCase()}`} />
      <span className="outline-meta">
        <ProblemBadge findings={findings} />
        <RowPin anchor={{ kind: 'step', id: row.id }} />
        {more !== '' && (
          <span className="outline-more" data-more title={`${more[0]?.toUpperCase()}${more.slice(1)}: in the details`}>
            <AlignLeft size={14} aria-hidden />
            <Unseen words={`, with ${more}`} />
          </span>
        )}
        {due !== '' && (
          <span className="outline-due">
            <Unseen words=", due in " />
            {due}
          </span>
        )}
        {tools !== '' && (
          <span className="outline-tools">
            <Unseen words=", tools " />
            {tools}
          </span>
        )}
        <Unseen words={owner === '' ? ', ' : ', owner '} />
        <OwnerChip name={owner} color={laneColor} index={laneIndex} />
      </span>
      <Unseen words={leads(ways)} />
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
          <WayPin id={row.id} />
        </>
      );
    case 'role':
      return (
        <>
          <Unseen words="Role " />
          <OwnerChip name={row.title} color={row.color} index={row.index} />
          <span className="outline-count">{count(row.count, 'step')}</span>
          <RowPin anchor={{ kind: 'role', id: row.id }} />
        </>
      );
    case 'empty':
      return <span className="outline-empty">Write a step…</span>;
    case 'new':
      return null;
    default:
      return (
        <>
          {row.kind === 'stage' && <Unseen words="Stage " />}
          <span className="outline-title">{row.title}</span>
          <span className="outline-count">
            {row.count}
            {row.kind === 'stage' && <Unseen words={row.count === 1 ? ' step' : ' steps'} />}
          </span>
          {row.kind === 'stage' && <RowPin anchor={{ kind: 'stage', id: row.id }} />}
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
