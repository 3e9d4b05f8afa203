import type { Connector } from '../../sop/model/connector';
import type { ConnectorId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Step } from '../../sop/model/step';

/**
 * The connectors between steps that stay. Where steps between two of them are left out, one connector leads over the gap; it says
 * nothing, because its words belonged to what is gone. `tells`: what is handed over may be told.
 */
export function bridged(
  sop: SopDocument,
  kept: ReadonlySet<StepId>,
  tells: (from: Step, to: Step) => boolean,
): ReadonlyMap<ConnectorId, Connector> {
  const out = new Map<StepId, Connector[]>();
  for (const connector of sop.connectors.values()) out.set(connector.from, [...(out.get(connector.from) ?? []), connector]);
  const made = new Map<ConnectorId, Connector>();
  const pairs = new Set<string>();
  const add = (connector: Connector) => {
    const pair = `${connector.from} ${connector.to} ${connector.label} ${connector.outcome}`;
    if (connector.from === connector.to || pairs.has(pair)) return;
    pairs.add(pair);
    made.set(connector.id, connector);
  };
  for (const from of kept) {
    for (const connector of out.get(from) ?? []) {
      if (kept.has(connector.to)) add(direct(sop, connector, tells));
      else for (const to of beyond(connector.to, kept, out)) add({ id: gapId(connector, to), from, to, label: '', outcome: null });
    }
  }
  return made;
}

function direct(
  sop: SopDocument,
  { id, from, to, label, outcome, otherwise, package: handed }: Connector,
  tells: (from: Step, to: Step) => boolean,
): Connector {
  const [one, two] = [sop.steps.get(from), sop.steps.get(to)];
  const isTold = handed !== undefined && one !== undefined && two !== undefined && tells(one, two);
  return { id, from, to, label, outcome, ...(otherwise === undefined ? {} : { otherwise }), ...(isTold ? { package: handed } : {}) };
}

/** The first steps that stay on every way out of one that does not. */
function beyond(start: StepId, kept: ReadonlySet<StepId>, out: ReadonlyMap<StepId, readonly Connector[]>): readonly StepId[] {
  const seen = new Set<StepId>([start]);
  const found = new Set<StepId>();
  for (const at of seen) {
    for (const { to } of out.get(at) ?? []) {
      if (kept.has(to)) found.add(to);
      else seen.add(to);
    }
  }
  return [...found];
}

/** The same for the same input, and no id that a connector has: those come from the file and from `newId`. */
function gapId({ id }: Connector, to: StepId): ConnectorId {
  return `${id.slice(0, 28)}_to_${to.slice(0, 28)}` as ConnectorId; // a brand; all of it are letters that an id may have
}
