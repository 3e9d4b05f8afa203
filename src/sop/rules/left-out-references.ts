import type { Damage } from '../model/file/damage';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { goneRole, namedRolesExist } from './named-roles-exist';
import type { Rule } from './rule';
import { goneSubmission, submissionsComeBefore } from './submissions-come-before';

interface LeftOut {
  readonly fields: RegExp;
  readonly rule: Rule;
  readonly sentence: (sop: SopDocument, id: Step['id']) => string;
}

const LEFT_OUT: readonly LeftOut[] = [
  {
    fields: /^steps\[(\d+)\]\.(?:consulted|informed|approverIds|deciderRoleId|toRoleId|accountableId|checklist\[\d+\]\.roleId)$/,
    rule: namedRolesExist,
    sentence: goneRole,
  },
  { fields: /^steps\[(\d+)\]\.submits$/, rule: submissionsComeBefore, sentence: goneSubmission },
];

/**
 * References to roles and steps that are gone never get past the reader, so no rule could see them any more. Whoever checks a file, and
 * not what became of it, asks here.
 */
export function leftOutReferences(sop: SopDocument, damages: readonly Damage[]): readonly Finding[] {
  const steps = [...sop.steps.keys()];
  const lost = damages.flatMap(({ path }) => /^steps\[(\d+)\]$/.exec(path)?.[1] ?? []).map(Number);
  return damages.flatMap(({ path, message }) =>
    LEFT_OUT.flatMap(({ fields, rule, sentence }) => {
      const place = message.includes('not there') ? fields.exec(path)?.[1] : undefined;
      const id = place === undefined ? undefined : steps[Number(place) - lost.filter((row) => row < Number(place)).length];
      if (id === undefined) return [];
      return [{ rule: rule.id, severity: rule.severity, subject: { table: 'steps' as const, id }, message: sentence(sop, id) }];
    }),
  );
}
