import { describe, expect, it } from 'vitest';
import { settled } from '../../../../src/sop/drawing/settled';
import type { StepId } from '../../../../src/sop/model/ids';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { stepOrder } from '../../../../src/sop/model/step-numbers';
import { branchesOf, forkBefore, type WalkKey, walkFlow } from '../../../../src/studio/canvas/steps/walk-flow';
import { generateSop } from '../../../support/generate-sop';
import { aDecision, aSop, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const FORMS = ['chain', 'blocks', 'mesh'] as const;
const FIFTY = Array.from({ length: 50 }, (_, seed) => {
  const steps = 5 + ((seed * 7) % 40);
  return settled(generateSop({ steps, connectors: Math.round(steps * 1.3), seed, form: FORMS[seed % 3] ?? 'chain' }));
});

function pressed(sop: SopDocument, from: StepId | null, key: WalkKey): StepId[] {
  const visited: StepId[] = [];
  for (let at = walkFlow(sop, from, key); at !== null && visited.length <= sop.steps.size; at = walkFlow(sop, at, key)) visited.push(at);
  return visited;
}

const ask = settled(
  aSop({
    steps: [aTask('First'), aDecision('Ask'), aTask('Yes way'), aTask('No way'), aTask('No more'), aTask('Meet')],
    connectors: connectorsOf('First > Ask > [yes] Yes way > Meet', 'Ask > [no] No way > No more > Meet'),
  }),
);

describe('→ and ←', () => {
  it('read 50 made-up SOPs in the order in which their steps are numbered, and back', () => {
    for (const sop of FIFTY) {
      const order = stepOrder(sop);
      expect(pressed(sop, order[0] ?? null, 'ArrowRight')).toEqual(order.slice(1));
      expect(pressed(sop, order.at(-1) ?? null, 'ArrowLeft')).toEqual([...order].reverse().slice(1));
    }
  });

  it('go on with the next branch at the end of one', () => {
    expect(walkFlow(ask, idOf('Yes way'), 'ArrowRight')).toBe('no-way');
    expect(walkFlow(ask, idOf('No way'), 'ArrowLeft')).toBe('yes-way');
  });

  it('start at the first step when none has the focus, as Home does; End is the last', () => {
    expect(walkFlow(ask, null, 'ArrowRight')).toBe('first');
    expect(walkFlow(ask, idOf('Meet'), 'Home')).toBe('first');
    expect(walkFlow(ask, idOf('First'), 'End')).toBe('meet');
  });
});

describe('↓ and ↑', () => {
  it('go round the branches of a fork', () => {
    expect(walkFlow(ask, idOf('Yes way'), 'ArrowDown')).toBe('no-way');
    expect(walkFlow(ask, idOf('No way'), 'ArrowDown')).toBe('yes-way');
    expect(walkFlow(ask, idOf('Yes way'), 'ArrowUp')).toBe('no-way');
  });

  it('go round what leads to a merge', () => {
    expect(['yes-way', 'no-more']).toContain(walkFlow(ask, idOf('No more'), 'ArrowDown'));
    expect(walkFlow(ask, idOf('No more'), 'ArrowDown')).not.toBe('no-more');
  });

  it('never lead off the SOP', () => {
    for (const sop of FIFTY) {
      for (const id of sop.steps.keys()) {
        for (const key of ['ArrowUp', 'ArrowDown'] as const) {
          const to = walkFlow(sop, id, key);
          expect(to === null || sop.steps.has(to)).toBe(true);
        }
      }
    }
  });
});

describe('forks', () => {
  it('number their branches in the order of the file, and are found again from inside of one', () => {
    expect(branchesOf(ask, idOf('Ask'))).toEqual(['yes-way', 'no-way']);
    expect(forkBefore(ask, idOf('No more'))).toBe('ask');
    expect(forkBefore(ask, idOf('Ask'))).toBeNull();
  });
});
