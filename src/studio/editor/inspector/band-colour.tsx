import { useStore } from 'zustand';
import { bandColours, LANE_COLORS, type LaneColor } from '../../../sop/drawing/palette';
import { themeStore } from '../../ui/theme';

/** The colours of the palette to choose from; the chosen one has a tick, not only a ring. */
export function BandColour({ value, onChoose }: { readonly value: string | undefined; onChoose(color: LaneColor): void }) {
  const theme = useStore(themeStore, (state) => state.theme);
  return (
    <fieldset className="list-entry">
      <legend className="entry-label">Colour</legend>
      <div className="swatches">
        {LANE_COLORS.map((color) => {
          const { header, ink, line } = bandColours({ id: color, color }, 0, theme);
          return (
            <button
              key={color}
              type="button"
              className="swatch"
              aria-label={color}
              title={color}
              aria-pressed={color === value}
              style={{ '--band-header': header, '--band-ink': ink, '--band-line': line }}
              onClick={() => onChoose(color)}
            >
              {color === value ? '✓' : ''}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
