import { addReceipts } from '../../src/sop/commands/add-receipts';
import { changeState } from '../../src/sop/commands/change-state';
import { publishVersion } from '../../src/sop/commands/publish-version';
import { removeReceipts } from '../../src/sop/commands/remove-receipts';
import { restoreVersion } from '../../src/sop/commands/restore-version';
import type { LifecycleChangeId, ReceiptId, VersionId } from '../../src/sop/model/ids';
import { LIFECYCLE_STATES } from '../../src/sop/model/lifecycle';
import type { Picks, Turn } from './picks';

const entry = (p: Picks) => ({
  entryId: `l${p.turn}` as LifecycleChangeId,
  by: p.number(8) === 0 ? ' ' : 'Ana',
  at: '2026-11-02T09:30:00.000Z',
  reason: p.name(),
});

/** What a person does with an SOP as a whole: hand it on, publish it, bring back what it was. */
export const LIFE_TURNS: readonly Turn[] = [
  (p, run) => {
    const to = LIFECYCLE_STATES[p.number(5)] ?? 'draft';
    run(changeState, { ...entry(p), to: to === 'published' ? 'retired' : to, meaning: 'a1'.repeat(32) });
  },
  (p, run) => {
    const last = [...p.sop.versions.values()].at(-1);
    const number = (last?.number ?? 0) + 1 + (p.number(8) === 0 ? 1 : 0);
    const said = { author: 'Ana', approver: 'Sam', reason: p.name(), at: '2026-11-02T09:30:00.000Z' };
    const version = { id: `v${p.turn}` as VersionId, number, ...said, previous: last?.hash ?? null, hash: `${p.turn}`, content: '' };
    run(publishVersion, { ...entry(p), version, meaning: 'a1'.repeat(32) });
  },
  (p, run) => {
    const version = [...p.sop.versions.values()].at(-1);
    const receipts = [p.number(3), p.number(3)].map((reader) => ({
      id: `r${reader}` as ReceiptId,
      reader: `Reader ${reader}`,
      role: '',
      version: version?.number ?? 1,
      versionHash: version?.hash ?? 'none',
      at: `2026-11-0${1 + p.number(3)}`,
      right: p.number(4),
      asked: 3,
    }));
    run(addReceipts, { receipts });
  },
  (p, run) => run(removeReceipts, { receiptIds: [`r${p.number(4)}` as ReceiptId] }),
  (p, run) => {
    const kept = [...p.sop.steps].filter(() => p.number(4) > 0);
    const steps = new Map(p.number(2) === 0 ? kept : kept.reverse());
    const connectors = new Map([...p.sop.connectors].filter(([, { from, to }]) => steps.has(from) && steps.has(to)));
    const toolLinks = new Map([...p.sop.toolLinks].filter(([, { stepId }]) => steps.has(stepId)));
    const whole = new Map([...steps].map(([id, { submits: _, ...step }]) => [id, step]));
    run(restoreVersion, { ...entry(p), number: 1, content: { ...p.sop, steps: whole, connectors, toolLinks, waivers: new Map() } });
  },
];
