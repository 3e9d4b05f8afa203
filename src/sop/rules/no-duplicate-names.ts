import { named } from './named';
import type { Rule } from './rule';

/** No two roles, stages, tools or steps have the same name. */
export const noDuplicateNames: Rule = {
  id: 'no-duplicate-names',
  severity: 'warning',
  check(sop, report) {
    const twice = (
      table: 'roles' | 'stages' | 'tools' | 'steps',
      what: string,
      rows: Iterable<{ readonly id: string; readonly name: string }>,
    ) => {
      const seen = new Set<string>();
      for (const row of rows) {
        const name = row.name.trim().replace(/\s+/g, ' ').toLowerCase();
        if (name !== '' && seen.has(name)) report(table, row.id, `Two ${what} are called ${named(row, '')}`);
        seen.add(name);
      }
    };
    twice('roles', 'roles', sop.roles.values());
    twice('stages', 'stages', sop.stages.values());
    twice('tools', 'tools', sop.tools.values());
    twice(
      'steps',
      'steps',
      [...sop.steps.values()].filter((step) => step.kind !== 'start' && step.kind !== 'end'),
    );
  },
};
