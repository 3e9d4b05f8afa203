import { describe, expect, it } from 'vitest';
import { readWays, withoutSameWords } from '../../../../src/studio/editor/entry/read-ways';
import { aDecision, aSop, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const steps = [
  { id: idOf('Send'), number: 5, name: 'Send' },
  { id: idOf('Fix it (again)'), number: 7, name: 'Fix it (again)' },
];
const [send, fix] = [idOf('Send'), idOf('Fix it (again)')];

describe('readWays', () => {
  it.each([
    ['5, 7 (no)', [{ to: send }, { to: fix, outcome: 'no' }]],
    ['5 (Yes, within tolerance), 7', [{ to: send, outcome: 'Yes, within tolerance' }, { to: fix }]],
    ['send (Approved)', [{ to: send, outcome: 'approved' }]],
    ['fix it (again)', [{ to: fix }]],
    ['5 ()', [{ to: send, outcome: null }]],
    ['', []],
    ['step 5', [{ to: send }]],
  ])('understands “%s”', (text, ways) => {
    expect(readWays(text, steps)).toEqual(ways);
  });

  it('names the part that means no step', () => {
    expect(readWays('5, 12 (no)', steps)).toBe('12 (no)');
  });
});

it('leaves words alone that a way has already', () => {
  const sop = aSop({ steps: [aDecision('Fork'), aTask('Send')], connectors: connectorsOf('Fork > [Yes] Send') });

  expect(withoutSameWords(sop, idOf('Fork'), [{ to: send, outcome: 'yes' }])).toEqual([{ to: send }]);
  expect(withoutSameWords(sop, idOf('Fork'), [{ to: send, outcome: 'no' }])).toEqual([{ to: send, outcome: 'no' }]);
});
