import { useStore } from 'zustand';
import { anchorKey } from '../../../sop/feedback/anchors';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { Anchor } from '../../../sop/model/thread';
import { PinButton } from '../../canvas/pins/pin';
import { isAround, showThreadsAt } from '../../discussion/show-threads';
import { useEditor } from '../editor-session';

/** How many discussions there are about what a line of the outline is. */
export function RowPin({ anchor }: { readonly anchor: Anchor }) {
  const { window, openPin } = useEditor();
  const key = anchorKey(anchor);
  const count = useStore(window, ({ pins }) => pins.get(key) ?? 0);
  return count === 0 ? null : <PinButton count={count} open={() => openPin?.(key)} />;
}

/** The same for a way out of a step: its connector, or the outcome that it names. */
export function WayPin({ id }: { readonly id: ConnectorId }) {
  const { window, mirror, openPin } = useEditor();
  const connector = useStore(mirror, ({ sop }) => sop.connectors.get(id));
  const own = anchorKey({ kind: 'connector', id });
  const outcome = connector && anchorKey({ kind: 'outcome', id: connector.from, outcome: connector.outcome ?? connector.label });
  const of = (pins: ReadonlyMap<string, number>, key: string | undefined) => (key === undefined ? 0 : (pins.get(key) ?? 0));
  const count = useStore(window, ({ pins }) => of(pins, own) + of(pins, outcome));
  const open = () => openPin?.(of(window.getState().pins, own) > 0 ? own : (outcome ?? own));
  return count === 0 ? null : <PinButton count={count} open={open} />;
}

/** All open ones about a step, its outcomes and its connectors: a row of the table has one place for them. */
export function StepPin({ id }: { readonly id: StepId }) {
  const { window, mirror, discussion } = useEditor();
  const count = useStore(window, ({ pins, openThreads }) => (pins.size === 0 ? 0 : (openThreads.get(id) ?? 0)));
  const open = () => showThreadsAt(discussion, (anchor) => isAround(mirror.getState().sop, { kind: 'step', id }, anchor));
  return count === 0 ? null : <PinButton count={count} open={open} />;
}
