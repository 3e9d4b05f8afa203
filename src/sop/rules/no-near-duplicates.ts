import { likenessOf } from './likeness';
import { named } from './named';
import { isNameless } from './nameless';
import { perDocument } from './per-document';
import type { Rule } from './rule';
import { nameKeys } from './same-name';

/** No two roles, stages or tools have names that mean the same. Names that read alike are the business of `no-duplicate-names`. */
export const noNearDuplicates: Rule = {
  id: 'no-near-duplicates',
  severity: 'warning',
  check(sop, report) {
    for (const { table, row, first } of nearDuplicates(sop))
      report(table, row.id, `${named(row, '')} seems to be the same ${WORDS[table]} as ${named(first, '')}`);
  },
};

const WORDS = { roles: 'role', stages: 'stage', tools: 'tool' } as const;

interface NearDuplicate {
  readonly table: keyof typeof WORDS;
  readonly row: Row;
  /** The one that stands earlier in the table. */
  readonly first: Row;
}

/** Every thing whose name means the same as that of one before it. */
export const nearDuplicates = perDocument((sop): readonly NearDuplicate[] => [
  ...pairs('roles', sop.roles.values()),
  ...pairs('stages', sop.stages.values()),
  ...pairs('tools', sop.tools.values()),
]);

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** “HubSpot CRM” is HubSpot. */
const SORT_OF_TOOL = /(?<=\S)\s+(?:crm|app|tool|software|platform)\s*$/i;

function* pairs(table: NearDuplicate['table'], rows: Iterable<Row>): Iterable<NearDuplicate> {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    if (isNameless(row.name)) continue;
    const name = table === 'tools' ? row.name.replace(SORT_OF_TOOL, '') : row.name;
    const { shows, seeks } = nameKeys(name, row.aliases ?? []);
    const met = [...seeks].map((key) => seen.get(key));
    const twin = met.find((first) => first !== undefined && likenessOf(first.name) !== likenessOf(row.name));
    if (twin !== undefined) yield { table, row, first: twin };
    for (const key of shows) if (!seen.has(key)) seen.set(key, row);
  }
}
