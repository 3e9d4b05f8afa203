import { useBandStyle } from '../../canvas/bands/band-style';
import './owner-chip.css';

interface OwnerChipProps {
  /** Empty: nobody. */
  readonly name: string;
  readonly color: string | undefined;
  /** Place of the lane, which has a colour of its own without a choice. */
  readonly index: number;
}

/** The name of an owner with the colour of the lane. */
export function OwnerChip({ name, color, index }: OwnerChipProps) {
  const styleOf = useBandStyle();
  if (name === '') return <span className="owner-chip owner-chip-none">No owner</span>;
  return (
    <span className="owner-chip" style={styleOf({ id: '', ...(color === undefined ? {} : { color }) }, index)}>
      <span className="owner-chip-dot" aria-hidden="true" />
      <span className="owner-chip-name">{name}</span>
    </span>
  );
}
