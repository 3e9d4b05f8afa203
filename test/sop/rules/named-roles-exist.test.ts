import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { RoleId } from '../../../src/sop/model/ids';
import { checkFile } from '../../../src/sop/rules/check-file';
import { namedRolesExist } from '../../../src/sop/rules/named-roles-exist';
import { anApproval, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('named-roles-exist', () => {
  const gone = [idOf<RoleId>('Gone')];

  it('is content with roles that are there', () => {
    const manager = idOf<RoleId>('Account manager');

    expect(findingsOf(namedRolesExist, aSop({ steps: [aTask('A', { informed: [manager], toRoleId: manager })] }))).toEqual({});
  });

  it('names the step that asks, tells or calls a role that is gone', () => {
    const steps = [
      aTask('A', { consulted: gone }),
      aTask('B', { informed: gone, approverIds: gone }),
      aTask('C', { toRoleId: idOf<RoleId>('Gone') }),
      aTask('D', { checklist: [{ id: 'x', text: 'Ask', roleId: idOf<RoleId>('Gone') }] }),
    ];

    expect(findingsOf(namedRolesExist, aSop({ steps }))).toEqual({
      a: '“A” names a role that is not there any more',
      b: '“B” names a role that is not there any more',
      c: '“C” names a role that is not there any more',
      d: '“D” names a role that is not there any more',
    });
  });

  it('still tells it of a file, whose reader leaves the role out', () => {
    const read = readSopFile(writeSopFile(aSop({ steps: [aTask('A', { informed: gone }), anApproval('B', { submits: [idOf('Lost')] })] })));
    if (!read.ok) throw new Error(read.reason);
    const told = checkFile(read.sop, read.damages).findings.map(({ rule, subject }) => `${rule} ${subject.id}`);

    expect(told).toContain('named-roles-exist a');
    expect(told).toContain('submissions-come-before b');
  });
});
