import type { Connector } from '../model/connector';
import { isHandoff } from '../model/handoff';
import type { ConnectorId, RoleId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { stepNumbers } from '../model/step-numbers';
import { isNameless } from '../rules/nameless';
import { ralliesOf } from '../rules/rallies';

/** Work that goes from one role to another. */
export interface Handoff {
  readonly connectorId: ConnectorId;
  readonly from: StepId;
  readonly to: StepId;
  readonly fromRoleId: RoleId;
  readonly toRoleId: RoleId;
  /** What is handed over; empty: the SOP does not say it. */
  readonly package: readonly string[];
  /** The words on the way. */
  readonly label: string;
  /** A part of work that goes to and fro between the two, one task each. */
  readonly isPingPong: boolean;
}

/** Two roles between which work goes to and fro. */
export interface PingPong {
  readonly roleIds: readonly [one: RoleId, other: RoleId];
  readonly connectorIds: readonly ConnectorId[];
}

export interface HandoffMatrix {
  /** Who gives or gets anything, in the order of the lanes. */
  readonly roleIds: readonly RoleId[];
  /** In the order in which the steps are told. */
  readonly handoffs: readonly Handoff[];
  /** By who gives, then by who gets. */
  readonly cells: ReadonlyMap<RoleId, ReadonlyMap<RoleId, readonly Handoff[]>>;
  readonly pingPongs: readonly PingPong[];
}

/** Who hands what to whom. */
export function handoffMatrix(sop: SopDocument): HandoffMatrix {
  const pingPongs = pingPongsOf(sop);
  const toAndFro = new Set(pingPongs.flatMap(({ connectorIds }) => connectorIds));
  const numbers = stepNumbers(sop);
  const at = (id: StepId) => numbers.get(id) ?? 0;
  const handoffs = [...sop.connectors.values()]
    .flatMap((connector) => handoffOf(sop, connector, toAndFro))
    .sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to));
  const taking = new Set(handoffs.flatMap(({ fromRoleId, toRoleId }) => [fromRoleId, toRoleId]));
  return { roleIds: [...sop.roles.keys()].filter((id) => taking.has(id)), handoffs, cells: cellsOf(handoffs), pingPongs };
}

function handoffOf(sop: SopDocument, connector: Connector, toAndFro: ReadonlySet<ConnectorId>): readonly Handoff[] {
  const [fromRoleId, toRoleId] = [connector.from, connector.to].map((id) => sop.steps.get(id)?.roleId);
  if (!isHandoff(sop, connector) || fromRoleId == null || toRoleId == null) return [];
  const { id, from, to, label, outcome } = connector;
  const said = (connector.package ?? []).filter((item) => !isNameless(item));
  const words = isNameless(label) ? (outcome ?? '') : label;
  return [{ connectorId: id, from, to, fromRoleId, toRoleId, package: said, label: words, isPingPong: toAndFro.has(id) }];
}

function cellsOf(handoffs: readonly Handoff[]): HandoffMatrix['cells'] {
  const cells = new Map<RoleId, Map<RoleId, Handoff[]>>();
  for (const handoff of handoffs) {
    const row = cells.get(handoff.fromRoleId) ?? new Map<RoleId, Handoff[]>();
    cells.set(handoff.fromRoleId, row.set(handoff.toRoleId, [...(row.get(handoff.toRoleId) ?? []), handoff]));
  }
  return cells;
}

function pingPongsOf(sop: SopDocument): readonly PingPong[] {
  const found = new Map<string, { roleIds: [RoleId, RoleId]; connectorIds: ConnectorId[] }>();
  for (const rally of ralliesOf(sop)) {
    const [one, other] = [rally[0].from, rally[0].to].map((id) => sop.steps.get(id)?.roleId);
    if (one == null || other == null) continue;
    const key = [one, other].sort().join('/');
    const pair = found.get(key) ?? { roleIds: [one, other], connectorIds: [] };
    for (const { id } of rally) if (!pair.connectorIds.includes(id)) pair.connectorIds.push(id);
    found.set(key, pair);
  }
  return [...found.values()];
}
