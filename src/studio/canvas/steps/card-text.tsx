import type { CardLayout, TextBlock } from '../../../sop/drawing/card-layout';
import { type Chip, chipRow } from '../../../sop/drawing/chip-row';
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
  return (
    <span
      className={className}
      title={text.isCut ? whole : undefined}
      data-centred={isCentred || undefined}
      style={isCentred ? { top: y } : { top: y, left: x }}
    >
      <TextInLines lines={text.spaced} />
    </span>
  );
}

function ChipView({ chip, title }: { readonly chip: Chip; readonly title?: string | undefined }) {
  return (
    <span className="step-chip" title={title} style={{ left: chip.x, width: chip.width }}>
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
  if (row === null) return null;
  const { chips, rest } = chipRow(names, row.width, row.isCentred);
  return (
    <span className="step-chips" style={{ left: row.x, top: row.y }}>
      {chips.map((chip, index) => (
        <ChipView key={names[index]} chip={chip} title={chip.text === names[index] ? undefined : names[index]} />
      ))}
      {rest !== null && <ChipView chip={rest} title={names.slice(chips.length).join(', ')} />}
    </span>
  );
}
