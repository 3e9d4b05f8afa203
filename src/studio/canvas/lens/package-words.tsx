import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { routeOf } from '../../../sop/drawing/direct-route';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import { useSession, useWindow } from '../canvas-session';
import type { Lens } from '../state/canvas-state';
import { type PlacedWords, placeWords } from './place-words';

const LACK = 'No package said';
/** From the top of the box to the line that the letters stand on, px. */
const BASELINE = 11;

/** What each connector in the lens hands over, where there is room for it. */
function packageWords(
  sop: SopDocument,
  { connectors }: Lens,
): readonly (PlacedWords & { readonly id: string; readonly isLack: boolean })[] {
  const taken: Rect[] = [...sop.drawing.placements.values()];
  for (const connector of sop.connectors.values()) {
    const { points, label } = routeOf(sop, connector);
    if (label !== undefined) taken.push(label);
    taken.push(...linesOf(points));
  }
  return [...connectors].flatMap((id) => {
    const connector = sop.connectors.get(id);
    if (connector === undefined) return [];
    const said = (connector.package ?? []).filter((item) => item.trim() !== '').join(', ');
    const placed = placeWords(said === '' ? LACK : said, routeOf(sop, connector).points, taken);
    if (placed === null) return [];
    taken.push(placed.box);
    return [{ ...placed, id, isLack: said === '' }];
  });
}

/** The parts of a way as thin boxes: words across a line can't be read. */
function linesOf(points: readonly Point[]): readonly Rect[] {
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return { x: Math.min(x, fromX) - 1, y: Math.min(y, fromY) - 1, width: Math.abs(x - fromX) + 2, height: Math.abs(y - fromY) + 2 };
  });
}

/** The packages of the hand-offs that a lens shows, written beside their connectors. */
export function PackageWords() {
  const sop = useStore(useSession().connectorMirror, (state) => state.sop);
  const lens = useWindow((state) => state.lens);
  const placed = useMemo(() => (lens === null ? [] : packageWords(sop, lens)), [sop, lens]);
  return (
    <ViewportPortal>
      <svg className="connector-layer connector-labels package-words" role="presentation">
        {placed.map(({ id, words, box, isLack }) => (
          <g key={id} data-package-of={id} data-lack={isLack || undefined}>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={3} />
            <text x={box.x + 1} y={box.y + BASELINE}>
              {words}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
}
