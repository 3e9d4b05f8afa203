import { bendConnector } from '../../../sop/commands/bend-connector';
import { type BentWay, nudgeWay } from '../../../sop/drawing/bend-way';
import { routeOf } from '../../../sop/drawing/direct-route';
import { wayEndsOf } from '../../../sop/drawing/way-ends';
import { isLevel, wayParts } from '../../../sop/drawing/way-parts';
import type { Connector } from '../../../sop/model/connector';
import { announce } from '../../ui/announcer';
import type { CanvasSession } from '../canvas-session';

const STEP = 8;
const FAR = 40;

const TOWARDS: ReadonlyMap<string, 'left' | 'right' | 'up' | 'down'> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
] as const);

/** True for the keys that move a part. */
export function isNudgeKey(key: string): boolean {
  return TOWARDS.has(key);
}

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Moves a part of a connector by an arrow key, and says so; `onBent` hears of it before the document changes. */
export function nudgePart(
  { mirror, execute }: CanvasSession,
  connector: Connector,
  part: number,
  { key, shiftKey }: Press,
  onBent: (bent: BentWay) => void,
): void {
  const { sop } = mirror.getState();
  const { points } = routeOf(sop, connector);
  const moved = wayParts(points)[part];
  const ends = wayEndsOf(sop, connector);
  const towards = TOWARDS.get(key);
  if (moved === undefined || ends === null || towards === undefined) return;
  if (isLevel(moved) === (towards === 'left' || towards === 'right')) {
    announce(isLevel(moved) ? 'This part moves up and down' : 'This part moves left and right');
    return;
  }
  const by = (shiftKey ? FAR : STEP) * (towards === 'left' || towards === 'up' ? -1 : 1);
  const bent = nudgeWay(points, part, by, ends);
  if (bent === null) {
    announce(`There is no room to move it further ${towards}`);
    return;
  }
  onBent(bent);
  if (!execute?.(bendConnector, { connectorId: connector.id, points: bent.points })) return;
  announce(`Moved ${towards}, now part ${bent.part + 1} of ${bent.points.length - 1}`);
}
