import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Step, StepKind } from '../../../src/sop/model/step';

/** A template as we write it: short rows that `assemble` turns into an SOP. */
export interface TemplateSource {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly class: 'strategic' | 'execution' | 'transactional';
  readonly owner: string;
  readonly tags: readonly string[];
  readonly every: string;
  readonly triggers: readonly string[];
  /** id: [name, kind, aliases, responsibilities] */
  readonly roles: Readonly<
    Record<string, readonly [string, 'internal' | 'customer' | 'partner' | 'system', readonly string[], readonly string[]]>
  >;
  /** id: [name, goal, exit criteria] */
  readonly stages: Readonly<Record<string, readonly [string, string, readonly string[]]>>;
  /** id: [name, category, address] */
  readonly tools: Readonly<Record<string, readonly [string, string, string]>>;
  /** Stage by stage: [id, kind, name, role, more fields] */
  readonly steps: Readonly<Record<string, readonly (readonly [string, StepKind, string, string, Extra?])[]>>;
  /** `a > b`, `a > b [approved]`, `a > b [yes: Churn risk is high]` */
  readonly flow: readonly string[];
  /** `step tool use what`; an asterisk at the end: the one home of that information. */
  readonly links: readonly string[];
  /** `a > b`: what is handed over. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

type Plain<Value> = Value extends string ? string : Value extends readonly (infer Item)[] ? readonly Plain<Item>[] : Value;
type Extra = {
  readonly [Field in Exclude<keyof Step, 'id' | 'kind' | 'name' | 'roleId' | 'stageId' | 'fields' | 'checklist'>]?: Plain<Step[Field]>;
} & {
  /** label: options; a leading `=` makes it a choice of one. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly checklist?: readonly string[];
};

function fieldsOf(stepId: string, fields: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(fields).map(([label, options], index) => ({
    id: `${stepId}-field-${index + 1}`,
    label: label.replace(/^=/, ''),
    type: label.startsWith('=') ? 'single' : 'multi',
    options,
  }));
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

/** The SOP of a source. Throws when the source names something that is not there: a template must be whole. */
export function assemble(source: TemplateSource): SopDocument {
  const file = {
    format: 'laneway-sop',
    formatVersion: 1,
    id: source.id,
    title: source.title,
    summary: source.summary,
    class: source.class,
    ownerRoleId: source.owner,
    tags: source.tags,
    review: { every: source.every, lastReviewedOn: null, triggers: source.triggers },
    direction: 'right',
    roles: Object.entries(source.roles).map(([id, [name, kind, aliases, responsibilities]]) => ({
      id,
      name,
      kind,
      aliases,
      responsibilities,
      reportsTo: null,
    })),
    stages: Object.entries(source.stages).map(([id, [name, goal, exitCriteria]]) => ({ id, name, goal, exitCriteria })),
    tools: Object.entries(source.tools).map(([id, [name, category, url]]) => ({ id, name, category, url, aliases: [] })),
    steps: Object.entries(source.steps).flatMap(([stageId, rows]) =>
      rows.map(([id, kind, name, roleId, extra = {}]) => {
        const { fields, checklist, ...rest } = extra;
        return {
          id,
          kind,
          name,
          roleId,
          stageId,
          ...rest,
          ...(fields === undefined ? {} : { fields: fieldsOf(id, fields) }),
          ...(checklist === undefined ? {} : { checklist: checklist.map((text, index) => ({ id: `${id}-item-${index + 1}`, text })) }),
        };
      }),
    ),
    connectors: source.flow.map((line, index) => connectorOf(line, index, source.packages)),
    toolLinks: source.links.map(linkOf),
  };
  const read = readSopFile(JSON.stringify(file));
  if (!read.ok) throw new Error(`${source.id}: ${read.reason}`);
  if (read.damages.length > 0)
    throw new Error(`${source.id}: ${read.damages.map(({ path, message }) => `${path}: ${message}`).join('; ')}`);
  return read.sop;
}
