import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import type { RoleKind } from '../../../src/sop/model/role';
import type { SopClass } from '../../../src/sop/model/sop-class';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { StepRow } from './step-rows';

/** What is to be kept of a role besides its name. */
interface RoleWords {
  readonly kind?: RoleKind;
  readonly aliases?: readonly string[];
  readonly does: readonly string[];
  readonly reportsTo?: string;
}

/** A template as we write it: short rows that `assemble` turns into an SOP. Tables are keyed by id. */
export interface TemplateSource {
  readonly id: string;
  readonly title: string;
  /** One sentence: the gallery shows it, and the summary of the SOP begins with it. */
  readonly summary: string;
  /** Markdown: when to use it and what to change first. */
  readonly about: string;
  readonly class: SopClass;
  /** Where the steps of a stage are of another class than the SOP. */
  readonly stageClasses?: Readonly<Record<string, SopClass>>;
  readonly owner: string;
  readonly tags: readonly string[];
  readonly every: string;
  readonly triggers: readonly string[];
  readonly roles: Readonly<Record<string, readonly [name: string, words: RoleWords]>>;
  readonly stages: Readonly<Record<string, readonly [name: string, goal: string, exitCriteria: readonly string[]]>>;
  readonly tools: Readonly<Record<string, readonly [name: string, category: string, url: string, aliases?: readonly string[]]>>;
  /** By stage, in the order of the flow. */
  readonly steps: Readonly<Record<string, readonly StepRow[]>>;
  /** `a > b`, `a > b [approved]`, `a > b [yes: Churn risk is high]` */
  readonly flow: readonly string[];
  /** `step tool use what`; an asterisk at the end: the one home of that information. */
  readonly links: readonly string[];
  /** `a > b`: what is handed over. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

function connectorOf(line: string, index: number, packages: TemplateSource['packages']) {
  const found = /^(\S+) > (\S+)(?: \[([^:\]]+)(?:: ([^\]]+))?\])?$/.exec(line);
  if (found === null) throw new Error(`"${line}" is no connector`);
  const [, from = '', to = '', outcome, label] = found;
  const words = label ?? (outcome === undefined ? '' : outcome.charAt(0).toUpperCase() + outcome.slice(1));
  const handed = packages[`${from} > ${to}`];
  return { id: `c${index + 1}`, from, to, label: words, outcome: outcome ?? null, ...(handed === undefined ? {} : { package: handed }) };
}

function linkOf(line: string, index: number) {
  const [stepId = '', toolId = '', use = '', ...what] = line.split(' ');
  const text = what.join(' ');
  return { id: `t${index + 1}`, stepId, toolId, use, what: text.replace(/\*$/, ''), recordOfTruth: text.endsWith('*') };
}

function classOf({ stageClasses = {}, class: own }: TemplateSource, stageId: string) {
  const said = stageClasses[stageId];
  return said === undefined || said === own ? {} : { class: said };
}

function fileOf(source: TemplateSource) {
  return {
    format: 'laneway-sop',
    formatVersion: 1,
    id: source.id,
    title: source.title,
    summary: `${source.summary}\n\n${source.about}`,
    class: source.class,
    ownerRoleId: source.owner,
    tags: source.tags,
    review: { every: source.every, lastReviewedOn: null, triggers: source.triggers },
    direction: 'right',
    roles: Object.entries(source.roles).map(([id, [name, { kind = 'internal', aliases = [], does, reportsTo = null }]]) => ({
      id,
      name,
      kind,
      aliases,
      responsibilities: does,
      reportsTo,
    })),
    stages: Object.entries(source.stages).map(([id, [name, goal, exitCriteria]]) => ({ id, name, goal, exitCriteria })),
    tools: Object.entries(source.tools).map(([id, [name, category, url, aliases = []]]) => ({ id, name, category, url, aliases })),
    steps: Object.entries(source.steps).flatMap(([stageId, rows]) => rows.map((row) => ({ ...classOf(source, stageId), ...row, stageId }))),
    connectors: source.flow.map((line, index) => connectorOf(line, index, source.packages)),
    toolLinks: source.links.map(linkOf),
  };
}

/** The SOP of a source. Throws when the source names something that is not there: a template must be whole. */
export function assemble(source: TemplateSource): SopDocument {
  const lost = Object.keys(source.packages).filter((way) => !source.flow.some((line) => line === way || line.startsWith(`${way} [`)));
  if (lost.length > 0) throw new Error(`${source.id}: nothing leads along ${lost.join(', ')}`);
  const read = readSopFile(JSON.stringify(fileOf(source)));
  if (!read.ok) throw new Error(`${source.id}: ${read.reason}`);
  if (read.damages.length > 0)
    throw new Error(`${source.id}: ${read.damages.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
  return read.sop;
}
