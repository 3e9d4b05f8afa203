import type { Connector } from './connector';
import { UNASSIGNED } from './drawing';
import type { Damage } from './file/damage';
import type { RoleId } from './ids';
import type { Role } from './role';
import type { SopDocument, Table } from './sop-document';
import type { Step } from './step';

type Mend<Row> = (row: Row, path: () => string) => Row | null;

/** The table with every row mended; the same table when every row was well. */
function mended<Id, Row>(table: Table<Id, Row>, name: string, mend: Mend<Row>): Table<Id, Row> {
  let changed: Map<Id, Row> | null = null;
  let index = 0;
  for (const [id, row] of table) {
    const at = index;
    const next = mend(row, () => `${name}[${at}]`);
    index += 1;
    if (next === row) continue;
    changed ??= new Map(table);
    if (next === null) changed.delete(id);
    else changed.set(id, next);
  }
  return changed ?? table;
}

const ROLE_LISTS = ['consulted', 'informed', 'approverIds'] as const;
const ROLE_SINGLES = ['deciderRoleId', 'toRoleId'] as const;

class Healing {
  readonly damages: Damage[] = [];

  constructor(private readonly sop: SopDocument) {}

  private tell(path: string, message: string): void {
    this.damages.push({ path, message });
  }

  private hasRole(id: RoleId | null | undefined): boolean {
    return id == null || this.sop.roles.has(id);
  }

  run(): SopDocument {
    const { sop } = this;
    const { drawing } = sop;
    const profile = this.profile();
    const roles = mended(sop.roles, 'roles', this.role);
    const steps = mended(sop.steps, 'steps', this.step);
    const connectors = mended(sop.connectors, 'connectors', this.connector);
    const toolLinks = mended(sop.toolLinks, 'toolLinks', (link, path) => {
      if (sop.steps.has(link.stepId) && sop.tools.has(link.toolId)) return link;
      this.tell(path(), 'it links a step or a tool that is not there, it was left out');
      return null;
    });
    const placements = mended(drawing.placements, 'drawing.placements', (row) => (sop.steps.has(row.id) ? row : null));
    const routes = mended(drawing.routes, 'drawing.routes', (row) => (connectors.has(row.id) && row.points.length >= 2 ? row : null));
    const lanes = mended(drawing.lanes, 'drawing.lanes', (row) => (row.id === UNASSIGNED || sop.roles.has(row.id) ? row : null));
    const stages = mended(drawing.stages, 'drawing.stages', (row) => (row.id === UNASSIGNED || sop.stages.has(row.id) ? row : null));
    const sameDrawing =
      placements === drawing.placements && routes === drawing.routes && lanes === drawing.lanes && stages === drawing.stages;
    const same =
      profile === sop.profile && roles === sop.roles && steps === sop.steps && connectors === sop.connectors && toolLinks === sop.toolLinks;
    if (same && sameDrawing) return sop;
    return {
      ...sop,
      profile,
      roles,
      steps,
      connectors,
      toolLinks,
      drawing: sameDrawing ? drawing : { ...drawing, placements, routes, lanes, stages },
    };
  }

  private profile(): SopDocument['profile'] {
    const { profile } = this.sop;
    if (this.hasRole(profile.ownerRoleId)) return profile;
    this.tell('ownerRoleId', `the role “${profile.ownerRoleId}” is not there, the SOP has no keeper now`);
    return { ...profile, ownerRoleId: null };
  }

  private readonly role: Mend<Role> = (role, path) => {
    if (this.hasRole(role.reportsTo) && role.reportsTo !== role.id) return role;
    this.tell(`${path()}.reportsTo`, `the role “${role.reportsTo}” is not there, it was left out`);
    return { ...role, reportsTo: null };
  };

  private readonly connector: Mend<Connector> = (connector, path) => {
    const missing = [connector.from, connector.to].find((id) => !this.sop.steps.has(id));
    if (missing === undefined) return connector;
    this.tell(path(), `the connector leads from or to “${missing}”, a step that is not there; it was left out`);
    return null;
  };

  private readonly step: Mend<Step> = (step, path) => {
    const { sop } = this;
    let next = step;
    if (!this.hasRole(step.roleId)) {
      this.tell(`${path()}.roleId`, `the role “${step.roleId}” is not there, “${step.name}” has no owner now`);
      next = { ...next, roleId: null };
    }
    if (step.stageId !== null && !sop.stages.has(step.stageId)) {
      this.tell(`${path()}.stageId`, `the stage “${step.stageId}” is not there, “${step.name}” has no stage now`);
      next = { ...next, stageId: null };
    }
    for (const field of ROLE_LISTS) {
      if (step[field]?.every((id) => sop.roles.has(id)) ?? true) continue;
      this.tell(`${path()}.${field}`, 'a role that is named is not there, it was left out');
      next = { ...next, [field]: step[field]?.filter((id) => sop.roles.has(id)) };
    }
    for (const field of ROLE_SINGLES) {
      if (this.hasRole(step[field])) continue;
      this.tell(`${path()}.${field}`, `the role “${step[field]}” is not there, it was left out`);
      const { [field]: _gone, ...rest } = next;
      next = rest;
    }
    if (step.submits !== undefined && !step.submits.every((id) => sop.steps.has(id))) {
      this.tell(`${path()}.submits`, 'a step that is submitted is not there, it was left out');
      next = { ...next, submits: step.submits.filter((id) => sop.steps.has(id)) };
    }
    if (step.checklist?.some((item) => !this.hasRole(item.roleId))) {
      this.tell(`${path()}.checklist`, 'a role that is named is not there, it was left out');
      next = {
        ...next,
        checklist: step.checklist.map((item) => {
          if (this.hasRole(item.roleId)) return item;
          const { roleId: _gone, ...rest } = item;
          return rest;
        }),
      };
    }
    return next;
  };
}

/**
 * Puts right what merging (or a hand-written file) can leave behind: references to things that are gone are dropped. The same
 * document when all is well, and no memory used then, because it runs at every change.
 */
export function heal(sop: SopDocument): { readonly sop: SopDocument; readonly damages: readonly Damage[] } {
  const healing = new Healing(sop);
  return { sop: healing.run(), damages: healing.damages };
}
