import { isWaivable, type Waiver } from './check';
import type { Connector } from './connector';
import { type LaneBand, type Placement, type Route, type StageBand, UNASSIGNED } from './drawing';
import type { Damage } from './file/damage';
import { quoted } from './file/in-words';
import type { RoleId } from './ids';
import type { Role } from './role';
import type { SopDocument, Table } from './sop-document';
import type { Step } from './step';
import type { ToolLink } from './tool';

/** Where a row stands, such as `steps[3]`. */
type PlaceOf = (table: string, id: string) => string;

export interface Healed {
  readonly sop: SopDocument;
  readonly damages: readonly Damage[];
}

/**
 * Puts right what merging (or a hand-written file) can leave behind: references to things that are gone are dropped, and what
 * is nothing without them goes. The same document when all is well; it runs at every change, so a healthy row costs a few
 * look-ups and no memory.
 */
export function heal(sop: SopDocument, placeOf?: PlaceOf): Healed {
  const healing = new Healing(sop, placeOf);
  return { sop: healing.run(), damages: healing.damages };
}

/** The row as it should be, the row itself when it is well, null when it must go. */
type Mend<Row> = (row: Row) => Row | null;

/** The table with every row mended; the same table when every row was well. */
function mended<Id, Row>(table: Table<Id, Row>, mend: Mend<Row>): Table<Id, Row> {
  let changed: Map<Id, Row> | null = null;
  for (const [id, row] of table) {
    const next = mend(row);
    if (next === row) continue;
    changed ??= new Map(table);
    if (next === null) changed.delete(id);
    else changed.set(id, next);
  }
  return changed ?? table;
}

function allThere<Id>(ids: readonly Id[], table: ReadonlyMap<Id, unknown>): boolean {
  for (const id of ids) if (!table.has(id)) return false;
  return true;
}

/** Its name, or its id where it has none. */
function called(row: { readonly id: string; readonly name: string }): string {
  return quoted(row.name.trim() === '' ? row.id : row.name);
}

const ROLE_LISTS = ['consulted', 'informed', 'approverIds'] as const;
const ROLE_SINGLES = ['deciderRoleId', 'toRoleId', 'accountableId'] as const;

class Healing {
  readonly damages: Damage[] = [];

  constructor(
    private readonly sop: SopDocument,
    private readonly placeOf: PlaceOf = (table, id) => `${table}[${this.indexOf(table, id)}]`,
  ) {}

  run(): SopDocument {
    const { sop } = this;
    const profile = this.profile();
    const roles = mended(sop.roles, this.role);
    const steps = mended(sop.steps, this.step);
    const connectors = mended(sop.connectors, this.connector);
    const toolLinks = mended(sop.toolLinks, this.toolLink);
    const waivers = mended(sop.waivers, this.waiver({ ...sop, connectors, toolLinks }));
    const drawing = this.drawing(connectors);
    const same =
      profile === sop.profile &&
      roles === sop.roles &&
      steps === sop.steps &&
      connectors === sop.connectors &&
      toolLinks === sop.toolLinks &&
      waivers === sop.waivers &&
      drawing === sop.drawing;
    return same ? sop : { ...sop, profile, roles, steps, connectors, toolLinks, waivers, drawing };
  }

  private drawing(connectors: SopDocument['connectors']): SopDocument['drawing'] {
    const { drawing } = this.sop;
    const placements = mended(drawing.placements, this.placement);
    const routes = mended(drawing.routes, (route: Route) => (connectors.has(route.id) ? route : this.drawn('drawing.routes', route.id)));
    const lanes = mended(drawing.lanes, this.lane);
    const stages = mended(drawing.stages, this.stage);
    const same = placements === drawing.placements && routes === drawing.routes && lanes === drawing.lanes && stages === drawing.stages;
    return same ? drawing : { ...drawing, placements, routes, lanes, stages };
  }

  private tell(table: string, id: string, field: string, message: string): void {
    const place = this.placeOf(table, id);
    this.damages.push({ path: field === '' ? place : `${place}.${field}`, message });
  }

  /** Only asked when something is told, so it may count. */
  private indexOf(table: string, id: string): number {
    const { drawing, roles, steps, connectors, toolLinks, waivers } = this.sop;
    const tables: Record<string, ReadonlyMap<string, unknown>> = {
      roles,
      steps,
      connectors,
      toolLinks,
      waivers,
      'drawing.placements': drawing.placements,
      'drawing.routes': drawing.routes,
      'drawing.lanes': drawing.lanes,
      'drawing.stages': drawing.stages,
    };
    return [...(tables[table]?.keys() ?? [])].indexOf(id);
  }

  private hasRole(id: RoleId | null | undefined): boolean {
    return id == null || this.sop.roles.has(id);
  }

  private profile(): SopDocument['profile'] {
    const { profile } = this.sop;
    if (this.hasRole(profile.ownerRoleId)) return profile;
    this.damages.push({
      path: 'ownerRoleId',
      message: `the role ${quoted(String(profile.ownerRoleId))} is not there, nobody keeps this SOP now`,
    });
    return { ...profile, ownerRoleId: null };
  }

  private readonly role: Mend<Role> = (role) => {
    if (role.reportsTo === null || (this.sop.roles.has(role.reportsTo) && role.reportsTo !== role.id)) return role;
    const message = role.reportsTo === role.id ? 'a role can’t report to itself' : `the role ${quoted(role.reportsTo)} is not there`;
    this.tell('roles', role.id, 'reportsTo', `${message}, ${called(role)} reports to nobody now`);
    return { ...role, reportsTo: null };
  };

  private readonly step: Mend<Step> = (step) => this.checklist(this.submits(this.otherRoles(this.cell(step))));

  private cell(step: Step): Step {
    const { roles, stages } = this.sop;
    let next = step;
    if (step.roleId !== null && !roles.has(step.roleId)) {
      this.tell('steps', step.id, 'roleId', `the role ${quoted(step.roleId)} is not there, ${called(step)} has no owner now`);
      next = { ...next, roleId: null };
    }
    if (step.stageId !== null && !stages.has(step.stageId)) {
      this.tell('steps', step.id, 'stageId', `the stage ${quoted(step.stageId)} is not there, ${called(step)} has no stage now`);
      next = { ...next, stageId: null };
    }
    return next;
  }

  private otherRoles(step: Step): Step {
    const { roles } = this.sop;
    let next = step;
    for (const field of ROLE_LISTS) {
      const ids = step[field];
      if (ids === undefined || allThere(ids, roles)) continue;
      this.tell('steps', step.id, field, 'it names a role that is not there, that one was left out');
      next = { ...next, [field]: ids.filter((id) => roles.has(id)) };
    }
    for (const field of ROLE_SINGLES) {
      if (this.hasRole(step[field])) continue;
      this.tell('steps', step.id, field, `the role ${quoted(String(step[field]))} is not there, it was left out`);
      const { [field]: _gone, ...rest } = next;
      next = rest;
    }
    return next;
  }

  private submits(step: Step): Step {
    const { steps } = this.sop;
    if (step.submits === undefined || allThere(step.submits, steps)) return step;
    this.tell('steps', step.id, 'submits', 'it names a step that is not there, that one was left out');
    return { ...step, submits: step.submits.filter((id) => steps.has(id)) };
  }

  private checklist(step: Step): Step {
    if (step.checklist === undefined) return step;
    let lost = -1;
    for (const [index, item] of step.checklist.entries()) if (lost < 0 && !this.hasRole(item.roleId)) lost = index;
    if (lost < 0) return step;
    this.tell('steps', step.id, `checklist[${lost}].roleId`, 'it names a role that is not there, it was left out');
    const checklist = step.checklist.map((item) => {
      if (this.hasRole(item.roleId)) return item;
      const { roleId: _gone, ...rest } = item;
      return rest;
    });
    return { ...step, checklist };
  }

  private readonly connector: Mend<Connector> = (connector) => {
    const { steps } = this.sop;
    if (steps.has(connector.from) && steps.has(connector.to)) return connector;
    const [way, id] = steps.has(connector.from) ? ['to', connector.to] : ['from', connector.from];
    this.tell('connectors', connector.id, way, `the connector leads ${way} ${quoted(id)}, a step that is not there; it was left out`);
    return null;
  };

  private readonly toolLink: Mend<ToolLink> = (link) => {
    const { steps, tools } = this.sop;
    if (steps.has(link.stepId) && tools.has(link.toolId)) return link;
    const [field, what, id] = steps.has(link.stepId) ? ['toolId', 'tool', link.toolId] : ['stepId', 'step', link.stepId];
    this.tell('toolLinks', link.id, field, `it links ${quoted(id)}, a ${what} that is not there; it was left out`);
    return null;
  };

  /** Asks what is healed: a connector may just have gone. */
  private readonly waiver =
    (healed: SopDocument): Mend<Waiver> =>
    (waiver) => {
      if (isWaivable(healed, waiver.subject)) return waiver;
      this.tell(
        'waivers',
        waiver.id,
        'subject',
        `it waives a finding about ${quoted(waiver.subject.id)}, which is not there; it was left out`,
      );
      return null;
    };

  /** What draws something that is gone. */
  private drawn(table: string, id: string): null {
    this.tell(table, id, '', `it draws ${quoted(id)}, which is not there; it was left out`);
    return null;
  }

  private readonly placement: Mend<Placement> = (row) => (this.sop.steps.has(row.id) ? row : this.drawn('drawing.placements', row.id));

  private readonly lane: Mend<LaneBand> = (row) =>
    row.id === UNASSIGNED || this.sop.roles.has(row.id) ? row : this.drawn('drawing.lanes', row.id);

  private readonly stage: Mend<StageBand> = (row) =>
    row.id === UNASSIGNED || this.sop.stages.has(row.id) ? row : this.drawn('drawing.stages', row.id);
}
