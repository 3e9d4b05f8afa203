import { liftWaiver } from '../../src/sop/commands/lift-waiver';
import { setCheckProfile } from '../../src/sop/commands/set-check-profile';
import { waiveFinding } from '../../src/sop/commands/waive-finding';
import { CHECK_PROFILES } from '../../src/sop/model/check';
import type { Subject } from '../../src/sop/model/finding';
import type { WaiverId } from '../../src/sop/model/ids';
import type { Turn } from './picks';

/** What a person does about the check itself. */
export const CHECK_TURNS: readonly Turn[] = [
  (p, run) => run(setCheckProfile, { profile: CHECK_PROFILES[p.number(3)] ?? 'standard' }),
  (p, run) => {
    const subjects: readonly Subject[] = [
      { table: 'steps', id: p.step() },
      { table: 'roles', id: p.role() },
      { table: 'connectors', id: p.connector() },
      { table: 'sop', id: p.sop.profile.id },
    ];
    const subject = subjects[p.number(4)] ?? { table: 'tools', id: p.tool() };
    run(waiveFinding, {
      waiverId: `w${p.turn}` as WaiverId,
      rule: 'verb-first',
      subject,
      reason: p.name(),
      by: p.name(),
      on: '2026-11-26',
    });
  },
  (p, run) => run(liftWaiver, { waiverId: p.waiver() }),
];
