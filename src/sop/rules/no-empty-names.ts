import type { Rule } from './rule';

/** Everything has a name. */
export const noEmptyNames: Rule = {
  id: 'no-empty-names',
  severity: 'error',
  check(sop, report) {
    const nameless = (name: string) => name.trim() === '';
    if (nameless(sop.profile.title)) report('sop', sop.profile.id, 'The SOP has no title');
    for (const { id, name } of sop.roles.values()) if (nameless(name)) report('roles', id, 'A role has no name');
    for (const { id, name } of sop.stages.values()) if (nameless(name)) report('stages', id, 'A stage has no name');
    for (const { id, name } of sop.tools.values()) if (nameless(name)) report('tools', id, 'A tool has no name');
    for (const { id, name, kind } of sop.steps.values())
      if (nameless(name)) report('steps', id, `A step has no name (its kind: ${kind.replace('-', ' ')})`);
  },
};
