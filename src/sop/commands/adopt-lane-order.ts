import type { RoleId } from '../model/ids';
import { applyLayout, type DrawingProposal } from './apply-layout';
import type { Command } from './command';

interface AdoptLaneOrder {
  /** All roles in their new order. */
  readonly order: readonly RoleId[];
  /** The drawing that was made for it. */
  readonly drawing: DrawingProposal;
}

/** Puts the lanes into another order and takes over the drawing that goes with it. */
export const adoptLaneOrder: Command<AdoptLaneOrder> = {
  id: 'adopt-lane-order',
  refuse(sop, { order, drawing }) {
    const isComplete = order.length === sop.roles.size && new Set(order).size === order.length && order.every((id) => sop.roles.has(id));
    return isComplete ? applyLayout.refuse(sop, drawing) : 'Roles were added or removed since that order was looked for';
  },
  run(draft, { order, drawing }) {
    for (const id of order) draft.roles.move(id, null);
    applyLayout.run(draft, drawing);
  },
};
