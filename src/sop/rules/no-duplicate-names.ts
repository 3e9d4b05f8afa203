import { likenessOf } from './likeness';
import { named } from './named';
import { perRecord } from './per-record';
import type { Rule } from './rule';

type Row = { readonly id: string; readonly name: string };

/** No two steps, roles, stages or tools have the same name. Starts and ends are left out: several ends may well be called “End”. */
export const noDuplicateNames: Rule = {
  id: 'no-duplicate-names',
  severity: 'warning',
  check(sop, report) {
    const steps = [...sop.steps.values()].filter(({ kind }) => kind !== 'start' && kind !== 'end');
    repeated(steps, (row, first) => report('steps', row.id, sentence(row, first, 'step')));
    repeated(sop.roles.values(), (row, first) => report('roles', row.id, sentence(row, first, 'role')));
    repeated(sop.stages.values(), (row, first) => report('stages', row.id, sentence(row, first, 'stage')));
    repeated(sop.tools.values(), (row, first) => report('tools', row.id, sentence(row, first, 'tool')));
  },
};

const likenessOfName = perRecord(({ name }: Row) => likenessOf(name));

function repeated(rows: Iterable<Row>, tell: (row: Row, first: Row) => void): void {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const likeness = likenessOfName(row);
    const first = seen.get(likeness);
    if (likeness === '') continue;
    if (first === undefined) seen.set(likeness, row);
    else tell(row, first);
  }
}

function sentence(row: Row, first: Row, what: string): string {
  const [mine, theirs] = [named(row, ''), named(first, '')];
  return mine === theirs ? `${mine} is the name of another ${what} too` : `${mine} reads like the name of another ${what}, ${theirs}`;
}
