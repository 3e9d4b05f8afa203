import type { Role } from '../model/role';
import type { Note } from '../model/sop-document';
import type { Stage } from '../model/stage';
import type { Tool } from '../model/tool';
import type { Change, Pair } from './change';
import { diffRows, noteName } from './diff-ways';
import { withoutLooks } from './meaning';
import { diffOrder } from './order';
import { sentenceFor, type Told, toldOrOther } from './told-record';
import { toldMetrics } from './told-rows';
import { quoted, roleName, toldText, toldTexts, toldValue } from './words';

type Table = 'roles' | 'stages' | 'tools';

const WORDS: Readonly<Record<Table, { readonly one: string; readonly nameless: string }>> = {
  roles: { one: 'The role', nameless: 'without a name' },
  stages: { one: 'The stage', nameless: 'without a name' },
  tools: { one: 'The tool', nameless: 'without a name' },
};

interface Named {
  readonly id: string;
  readonly name: string;
}

const called = (table: Table, { name }: Named) => `${WORDS[table].one} ${name.trim() || WORDS[table].nameless}`;

const renamed = (was: Named, is: Named) =>
  was.name === is.name ? [] : [is.name.trim() === '' ? 'lost its name' : `renamed to ${quoted(is.name)}`];

/** Rows that are told by their name. */
function diffNamed<Row extends Named>(
  table: Table,
  rows: { readonly before: ReadonlyMap<string, Row>; readonly after: ReadonlyMap<string, Row> },
  fields: (was: Row, is: Row) => readonly string[],
  roleIds: (row: Row) => Change['roleIds'],
): readonly Change[] {
  const change = (kind: Change['kind'], row: Row, sentence: string): Change => ({
    kind,
    subject: { table, id: row.id },
    sentence,
    roleIds: roleIds(row),
    stepIds: [],
  });
  return diffRows(rows.before, rows.after, {
    changed(was, is) {
      const words: Told | null = toldOrOther(was, is, { leads: renamed(was, is), fields: fields(was, is) });
      return words === null ? null : change('changed', is, sentenceFor(called(table, was), words));
    },
    added: (row) => change('added', row, `${called(table, row)} added`),
    removed: (row) => change('removed', row, `${called(table, row)} removed`),
  });
}

export function diffRoles({ before, after }: Pair): readonly Change[] {
  const boss = (sop: Pair['before'], { reportsTo }: Role) => (reportsTo === null ? '' : roleName(sop, reportsTo));
  const own = (role: Role) => [role.id];
  const rows = diffNamed<Role>(
    'roles',
    { before: before.roles, after: after.roles },
    (was, is) => [
      ...toldValue('kind', was.kind, is.kind),
      ...toldTexts('also called', 'other names', was.aliases, is.aliases),
      ...toldTexts('responsibility', 'responsibilities', was.responsibilities, is.responsibilities),
      ...(was.reportsTo === is.reportsTo ? [] : toldValue('reports to', boss(before, was), boss(after, is))),
    ],
    own,
  );
  return [...rows, ...diffOrder('roles', before.roles, after.roles, 'The lane')];
}

export function diffStages({ before, after }: Pair): readonly Change[] {
  const rows = diffNamed<Stage>(
    'stages',
    { before: before.stages, after: after.stages },
    (was, is) => [
      ...toldText('goal', was.goal, is.goal),
      ...toldTexts('exit criterion', 'exit criteria', was.exitCriteria, is.exitCriteria),
      ...toldMetrics(was.metrics, is.metrics),
    ],
    () => [],
  );
  return [...rows, ...diffOrder('stages', before.stages, after.stages, 'The stage')];
}

export function diffTools({ before, after }: Pair): readonly Change[] {
  return diffNamed<Tool>(
    'tools',
    { before: before.tools, after: after.tools },
    (was, is) => [
      ...toldValue('category', was.category, is.category),
      ...toldText('address', was.url, is.url),
      ...toldTexts('also called', 'other names', was.aliases, is.aliases),
    ],
    ({ id }) => usersOf(before, id).concat(usersOf(after, id)),
  );
}

/** The owners of the steps that use a tool. */
function usersOf({ toolLinks, steps }: Pair['before'], toolId: Tool['id']) {
  return [...toolLinks.values()].filter((link) => link.toolId === toolId).flatMap(({ stepId }) => steps.get(stepId)?.roleId ?? []);
}

/** Where a note is stuck says nothing. */
export function diffNotes({ before, after }: Pair): readonly Change[] {
  const change = (kind: Change['kind'], { id }: Note, sentence: string): Change => ({
    kind,
    subject: { table: 'notes', id },
    sentence,
    roleIds: [],
    stepIds: [],
  });
  return diffRows<Note>(before.notes, after.notes, {
    changed(was, is) {
      const words = toldOrOther(withoutLooks('notes', was), withoutLooks('notes', is), {
        leads: was.text === is.text ? [] : [`now says ${quoted(is.text)}`],
        fields: [],
      });
      return words === null ? null : change('changed', is, sentenceFor(noteName(was.text), words));
    },
    added: (row) => change('added', row, `${noteName(row.text)} added`),
    removed: (row) => change('removed', row, `${noteName(row.text)} removed`),
  });
}
