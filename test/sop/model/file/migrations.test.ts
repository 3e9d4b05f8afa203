import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION, MIGRATIONS, migrate } from '../../../../src/sop/model/file/migrations';
import { readSopFile } from '../../../../src/sop/model/file/read-sop-file';
import { sopSources } from '../../../support/sop-sources';

/** What each migration is shown to do; a migration without an entry here was never run. */
const SHOWN: Readonly<Record<number, readonly [before: Record<string, unknown>, after: Record<string, unknown>]>> = {
  1: [
    {
      lanes: [{ id: 'am' }],
      phases: [{ id: 'p' }],
      nodes: [{ id: 'a', type: 'task', label: 'Ask', laneId: 'am', phaseId: 'p', extra: 1 }, 'no record'],
      edges: [{ id: 'c', source: 'a', target: 'a' }],
      title: 'Old',
    },
    {
      roles: [{ id: 'am' }],
      stages: [{ id: 'p' }],
      steps: [{ id: 'a', kind: 'task', name: 'Ask', roleId: 'am', stageId: 'p', extra: 1 }, 'no record'],
      connectors: [{ id: 'c', from: 'a', to: 'a' }],
      title: 'Old',
      formatVersion: 1,
    },
  ],
};

describe('a file of an older format', () => {
  it.each(MIGRATIONS.map(({ to, what }) => [to, what] as const))('is led to format %i: %s', (to) => {
    const [before, after] = SHOWN[to] ?? [];
    const migration = MIGRATIONS.find((one) => one.to === to);
    if (before === undefined || migration === undefined) throw new Error(`The migration to format ${to} is never run`);

    expect({ ...migration.up(before), formatVersion: to }).toEqual(after);
  });

  it('goes through every migration in turn, to the format of now', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1));
    expect(migrate({ title: 'Old' }, 0)).toEqual({ title: 'Old', formatVersion: FORMAT_VERSION });
    expect(migrate({ title: 'New' }, FORMAT_VERSION)).toEqual({ title: 'New' });
  });

  it('keeps what it says under a new name already', () => {
    expect(migrate({ roles: [{ id: 'a' }], lanes: [{ id: 'b' }], steps: 5 }, 0)).toMatchObject({
      roles: [{ id: 'a' }],
      lanes: [{ id: 'b' }],
      steps: 5,
    });
  });

  it.each(sopSources('fixtures', 'migration.'))('opens whole and undamaged: $name', ({ bytes }) => {
    const read = readSopFile(bytes);

    expect(read.ok && read.damages).toEqual([]);
    expect(
      read.ok && {
        roles: read.sop.roles.size,
        stages: read.sop.stages.size,
        steps: read.sop.steps.size,
        connectors: read.sop.connectors.size,
      },
    ).toEqual({
      roles: 2,
      stages: 2,
      steps: 4,
      connectors: 4,
    });
  });
});
