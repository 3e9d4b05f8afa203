import type { ReactNode } from 'react';
import type { CardLayout, TextBlock } from '../../../sop/drawing/card-layout';
import { type Chip, chipRow } from '../../../sop/drawing/chip-row';
import type { FittedCard } from '../reading/fit-card';
import { useReading } from '../reading/use-reading';
import { TextInLines } from '../text-in-lines';

interface CardTextProps {
  readonly block: TextBlock;
  readonly className: string;
  /** Told on hovering where the card has not room for all of it. */
  readonly whole: string;
}

/** The name or the owner of a step, in the lines and at the place that a picture has them. */
export function CardText({ block, className, whole }: CardTextProps) {
  const { text, x, y, isCentred } = block;
  const { spread } = useReading();
  return (
    <span
      className={className}
      title={text.isCut ? whole : undefined}
      data-centred={isCentred || undefined}
      style={isCentred ? { top: y * spread } : { top: y * spread, left: x * spread }}
    >
      <TextInLines lines={text.spaced} />
    </span>
  );
}

interface CardWordsAtProps {
  readonly fitted: FittedCard;
  readonly spread: number;
  /** Told on hovering, because something may have given way. */
  readonly all: string;
  readonly children: ReactNode;
}

/** All words of a card, as large as its reader has them; as they are drawn they need no box around them. */
export function CardWordsAt({ fitted: { scale, box }, spread, all, children }: CardWordsAtProps) {
  if (scale === 1 && spread === 1) return children;
  return (
    <span className="step-words" style={{ zoom: scale, left: box.x, top: box.y, width: box.width, height: box.height }} title={all}>
      {children}
    </span>
  );
}

function ChipView({ chip, title }: { readonly chip: Chip; readonly title?: string | undefined }) {
  const { spread } = useReading();
  return (
    <span className="step-chip" title={title} style={{ left: chip.x * spread, width: chip.width * spread }}>
      {chip.text}
    </span>
  );
}

interface CardChipsProps {
  readonly names: readonly string[];
  readonly row: CardLayout['chips'];
}

/** The tools of a step in one row; those that have no room are counted, and named on hovering. */
export function CardChips({ names, row }: CardChipsProps) {
  const { spread } = useReading();
  if (row === null) return null;
  const { chips, rest } = chipRow(names, row.width, row.isCentred);
  return (
    <span className="step-chips" style={{ left: row.x * spread, top: row.y * spread }}>
      {chips.map((chip, index) => (
        <ChipView key={names[index]} chip={chip} title={chip.text === names[index] ? undefined : names[index]} />
      ))}
      {rest !== null && <ChipView chip={rest} title={names.slice(chips.length).join(', ')} />}
    </span>
  );
}
