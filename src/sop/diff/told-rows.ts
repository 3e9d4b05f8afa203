import type { ChecklistItem, Metric, StepField } from '../model/step';
import type { Pair } from './change';
import { meansSame } from './meaning';
import { clipped, quoted, roleName, toldText, toldTexts, toldValue } from './words';

interface Item {
  readonly id: string;
}

interface RowWords<Row extends Item> {
  readonly one: string;
  readonly many: string;
  nameOf(row: Row): string;
  /** What differs in it besides its name. */
  within(before: Row, after: Row): readonly string[];
}

/** What became of a list of records inside of a step, such as its checklist. */
function toldItems<Row extends Item>(
  { one, many, nameOf, within }: RowWords<Row>,
  before: readonly Row[] = [],
  after: readonly Row[] = [],
): readonly string[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Map(after.map((row) => [row.id, row]));
  const called = (row: Row) => `${one} ${quoted(clipped(nameOf(row)))}`;
  const told = before.flatMap((row) => (now.has(row.id) ? [] : [`${called(row)} removed`]));
  for (const row of after) {
    const was = old.get(row.id);
    if (was === undefined) told.push(`${called(row)} added`);
    else if (!meansSame(was, row)) {
      const renamed = nameOf(was) === nameOf(row) ? [] : [toldText(one, nameOf(was), nameOf(row)).join('')];
      const inside = within(was, row).map((detail) => `${called(row)}: ${detail}`);
      told.push(...(renamed.length + inside.length > 0 ? [...renamed, ...inside] : [`${called(row)} changed`]));
    }
  }
  const common = (rows: readonly Row[]) => rows.filter(({ id }) => old.has(id) && now.has(id)).map(({ id }) => id);
  return meansSame(common(before), common(after)) ? told : [...told, `${many} in another order`];
}

export function toldChecklist(before: readonly ChecklistItem[] | undefined, after: readonly ChecklistItem[] | undefined, pair: Pair) {
  const owner = (sop: Pair['before'], item: ChecklistItem) => (item.roleId === undefined ? '' : roleName(sop, item.roleId));
  return toldItems<ChecklistItem>(
    {
      one: 'checklist item',
      many: 'checklist',
      nameOf: ({ text }) => text,
      within: (was, is) => [
        ...(was.roleId === is.roleId ? [] : toldValue('owner', owner(pair.before, was), owner(pair.after, is))),
        ...toldText('evidence', was.evidence, is.evidence),
      ],
    },
    before,
    after,
  );
}

export function toldFields(before: readonly StepField[] | undefined, after: readonly StepField[] | undefined) {
  return toldItems<StepField>(
    {
      one: 'form field',
      many: 'form fields',
      nameOf: ({ label }) => label,
      within: (was, is) => [...toldValue('type', was.type, is.type), ...toldTexts('option', 'options', was.options, is.options)],
    },
    before,
    after,
  );
}

/** Metrics have no ids: one is told by its name where that is the only one of its name. */
export function toldMetrics(before: readonly Metric[] = [], after: readonly Metric[] = []) {
  const names = (metrics: readonly Metric[]) => metrics.map(({ name }) => name);
  const isPlain = new Set(names(before)).size === before.length && meansSame(names(before), names(after));
  if (!isPlain) return toldTexts('metric', 'metrics', ...bothSaid(before, after));
  return before.flatMap(({ name, target, source }, index) => {
    const called = `metric ${quoted(clipped(name))}`;
    return [...toldText(called, target, after[index]?.target), ...toldText(`${called}: read in`, source, after[index]?.source)];
  });
}

function bothSaid(before: readonly Metric[], after: readonly Metric[]) {
  const says = (metrics: readonly Metric[]) => metrics.map(({ name, target }) => (target === '' ? name : `${name}: ${target}`));
  return [says(before), says(after)] as const;
}
