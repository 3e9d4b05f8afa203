import type { RoleId } from './ids';

export const ROLE_KINDS = ['internal', 'customer', 'partner', 'system'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];

/** Who does the work. The order of the table is the order of the lanes. */
export interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly kind: RoleKind;
  readonly aliases: readonly string[];
  readonly responsibilities: readonly string[];
  readonly reportsTo: RoleId | null;
}
