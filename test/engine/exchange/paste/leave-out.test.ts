import { expect, it } from 'vitest';
import { leaveOut } from '../../../../src/engine/exchange/paste/leave-out';
import { readPaste } from '../../../../src/engine/exchange/paste/read-paste';
import { emptySop } from '../../../../src/sop/model/empty-sop';

it('closes the gap that a row leaves', () => {
  const reading = readPaste('Draft\nCheck\nApprove draft\nSend', emptySop());
  if (!reading.ok) throw new Error(reading.reason);

  const left = leaveOut(reading.steps, (index) => index === 1);

  expect(left.map(({ name, ways }) => [name, ways.map((way) => way.to)])).toEqual([
    ['Draft', [1]],
    ['Approve draft', [2, 1]],
    ['Send', []],
  ]);
});
