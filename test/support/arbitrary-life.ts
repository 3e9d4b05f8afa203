import fc from 'fast-check';
import type { LifecycleChangeId, ReceiptId, VersionId } from '../../src/sop/model/ids';
import { LIFECYCLE_STATES, type LifecycleChange } from '../../src/sop/model/lifecycle';
import type { Receipt } from '../../src/sop/model/receipt';
import type { Version } from '../../src/sop/model/version';
import { text, withUnknown } from './arbitrary-parts';

const timeText = fc.constantFrom('2026-11-02T09:30:00.000Z', '2026-11-26T23:59:59.999Z');
const hashText = fc.constantFrom('0'.repeat(64), 'a1'.repeat(32));

export const lifecycleOf = (id: LifecycleChangeId): fc.Arbitrary<LifecycleChange> =>
  withUnknown(
    fc.record(
      {
        id: fc.constant(id),
        to: fc.constantFrom(...LIFECYCLE_STATES),
        by: text,
        at: timeText,
        reason: text,
        version: fc.nat(99),
        meaning: hashText,
        previous: hashText,
        hash: hashText,
      },
      { requiredKeys: ['id', 'to', 'by', 'at', 'reason'] },
    ),
  );

export const versionOf = (id: VersionId): fc.Arbitrary<Version> =>
  withUnknown(
    fc.record({
      id: fc.constant(id),
      number: fc.nat(99),
      author: text,
      reason: text,
      approver: text,
      at: timeText,
      previous: fc.oneof(fc.constant(null), hashText),
      hash: hashText,
      content: fc.base64String({ maxLength: 20 }),
    }),
  );

export const receiptOf = (id: ReceiptId): fc.Arbitrary<Receipt> =>
  withUnknown(
    fc.record({
      id: fc.constant(id),
      reader: text.filter((words) => /\S/.test(words)),
      role: text,
      version: fc.nat(9),
      versionHash: fc.constantFrom('a1'.repeat(32), 'b2'.repeat(32)),
      at: fc.constantFrom('2026-11-01', '2026-11-02'),
      right: fc.nat(3),
      asked: fc.nat(3),
    }),
  );
