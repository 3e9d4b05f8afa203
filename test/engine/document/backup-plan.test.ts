import { expect, it } from 'vitest';
import { backupsToKeep } from '../../../src/engine/document/backup-plan';

it('keeps the last ten backups and of each older day the last one', () => {
  const hour = 60 * 60_000;
  const start = Date.UTC(2026, 0, 1);
  const all = Array.from({ length: 72 }, (_, key) => ({ key, at: start + key * hour, stepCount: 1, bytes: new Uint8Array() }));

  const kept = [...backupsToKeep(all)].sort((a, b) => a - b);

  expect(kept).toEqual([23, 47, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71]);
});
