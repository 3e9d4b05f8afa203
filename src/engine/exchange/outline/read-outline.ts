import type { Connector } from '../../../sop/model/connector';
import { emptySop } from '../../../sop/model/empty-sop';
import type { ConnectorId, RoleId, StageId, StepId, ToolId, ToolLinkId } from '../../../sop/model/ids';
import type { Role } from '../../../sop/model/role';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Stage } from '../../../sop/model/stage';
import type { Step } from '../../../sop/model/step';
import type { Tool, ToolLink } from '../../../sop/model/tool';
import { readName, readNames } from './name-list';
import { folded, type Named, namedBy, namesOf } from './names';
import { lineOf } from './outline-lines';
import { readLine } from './read-line';
import { readWords } from './way-words';
import { leadsOnByItself, NO_STAGE, NOWHERE } from './write-outline';

/** The SOP of a text, or the line that can't be read and why. */
export type OutlineReading = { readonly ok: true; readonly sop: SopDocument } | { readonly ok: false; readonly reason: string };

/** Reads what `writeOutline` writes, and what a person makes of it: bullets for numbers, names of steps behind the arrows, new names. */
export function readOutline(text: string): OutlineReading {
  const reader = new Reader();
  const reason = reader.read(text);
  return reason === null ? { ok: true, sop: reader.sop() } : { ok: false, reason };
}

interface Way {
  readonly line: number;
  readonly words: string;
  readonly to: string;
}

class Reader {
  private readonly base = emptySop('');
  private title = '';
  private roles: ReadonlyMap<RoleId, Role> = new Map();
  private stages: ReadonlyMap<StageId, Stage> = new Map();
  private tools: ReadonlyMap<ToolId, Tool> = new Map();
  private readonly steps: Step[] = [];
  private readonly toolLinks: ToolLink[] = [];
  private readonly connectors: Connector[] = [];
  private readonly ways = new Map<StepId, Way[]>();
  private readonly byNumber = new Map<string, StepId>();
  private readonly byName = new Map<string, StepId>();
  private stageId: StageId | null = null;

  /** Why it can't be read, null when all is read. */
  read(text: string): string | null {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    for (const [index, line] of lines.entries()) {
      const problem = this.line(line, index + 1);
      if (problem !== null) return `Line ${index + 1} ${problem}`;
    }
    if (this.steps.length === 0 && this.title === '' && this.roles.size + this.stages.size + this.tools.size === 0)
      return 'There is no step in this text';
    return this.connect();
  }

  sop(): SopDocument {
    const { base, title, roles, stages, tools, steps, connectors, toolLinks } = this;
    const tableOf = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id as Row['id'], row]));
    const rows = { steps: tableOf(steps), connectors: tableOf(connectors), toolLinks: tableOf(toolLinks) };
    return { ...base, profile: { ...base.profile, title }, roles, stages, tools, ...rows };
  }

  private line(text: string, at: number): string | null {
    const line = lineOf(text);
    if (line.is === 'title') this.title = readName(line.text);
    else if (line.is === 'list') this.list(line.table, line.text);
    else if (line.is === 'stage')
      this.stageId = line.text.trim() === NO_STAGE ? null : this.stage(namedBy(namesOf(this.stages), readName(line.text)));
    else if (line.is === 'step') this.step(line.number, line.text);
    else if (line.is === 'way') return this.way({ line: at, words: line.words, to: line.to });
    else if (line.is === 'strange') return `is no heading, no numbered step and no way out of one (“-> 7”): ${text.trim().slice(0, 60)}`;
    return null;
  }

  private list(table: 'roles' | 'stages' | 'tools', text: string): void {
    for (const name of readNames(text)) {
      if (table === 'roles') this.addRole(name);
      else if (table === 'stages') this.addStage(name);
      else this.addTool(name);
    }
  }

  private addRole(name: string): RoleId {
    const id = `role-${this.roles.size + 1}` as RoleId; // brands exist in types only, here and below
    const role: Role = { id, name, kind: 'internal', aliases: [], responsibilities: [], reportsTo: null };
    this.roles = new Map([...this.roles, [id, role]]);
    return id;
  }

  private addStage(name: string): StageId {
    const id = `stage-${this.stages.size + 1}` as StageId;
    this.stages = new Map([...this.stages, [id, { id, name, goal: '', exitCriteria: [] }]]);
    return id;
  }

  private addTool(name: string): ToolId {
    const id = `tool-${this.tools.size + 1}` as ToolId;
    this.tools = new Map([...this.tools, [id, { id, name, category: 'other', url: '', aliases: [] }]]);
    return id;
  }

  private stage({ id, name }: Named<StageId>): StageId {
    return id ?? this.addStage(name);
  }

  private step(number: string | null, text: string): void {
    const { name, kind, role, stage, tools } = readLine(text, { roles: this.roles, stages: this.stages, tools: this.tools });
    const id = `step-${this.steps.length + 1}` as StepId;
    const roleId = role === null ? null : (role.id ?? this.addRole(role.name));
    this.steps.push({ id, kind, name, roleId, stageId: stage === null ? this.stageId : this.stage(stage) });
    this.byNumber.set(number ?? String(this.steps.length), id);
    if (!this.byName.has(folded(name))) this.byName.set(folded(name), id);
    for (const tool of tools) {
      const toolId = tool.id ?? this.addTool(tool.name);
      const link = `link-${this.toolLinks.length + 1}` as ToolLinkId;
      this.toolLinks.push({ id: link, stepId: id, toolId, use: 'read', what: '', recordOfTruth: false });
    }
  }

  private way(way: Way): string | null {
    const step = this.steps.at(-1);
    if (step === undefined) return 'says where a step leads, and no step stands above it';
    const ways = this.ways.get(step.id);
    if (ways === undefined) this.ways.set(step.id, [way]);
    else ways.push(way);
    return null;
  }

  private connect(): string | null {
    for (const [index, step] of this.steps.entries()) {
      const next = this.steps[index + 1];
      const ways = this.ways.get(step.id);
      if (ways === undefined) {
        if (next !== undefined && leadsOnByItself(step, next)) this.connectTo(step, next.id, '');
        continue;
      }
      for (const { line, words, to } of ways) {
        if (to === NOWHERE) continue;
        const target = this.byNumber.get(to.replace(/^(?:step\s+|#)(?=\d)/i, '')) ?? this.byName.get(folded(to));
        if (target === undefined) return `Line ${line} leads to “${to.slice(0, 60)}”, and there is no step of that number or name`;
        this.connectTo(step, target, words);
      }
    }
    return null;
  }

  private connectTo(from: Step, to: StepId, words: string): void {
    const id = `c${this.connectors.length + 1}` as ConnectorId;
    this.connectors.push({ id, from: from.id, to, ...readWords(words, from.kind) });
  }
}
