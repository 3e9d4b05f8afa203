import { describe, expect, it } from 'vitest';
import { submissionLines } from '../../../../src/studio/canvas/submissions/submission-lines';
import { anApproval, aSop, aTask, idOf } from '../../../support/sop-builders';

const at = (name: string, x: number, y: number) => ({ id: idOf(name), x, y, width: 200, height: 60, pinned: false });

describe('what is submitted for approval', () => {
  it('is a line from the edge of each card to the edge of the approval, beside the middle, where connectors are', () => {
    const steps = [
      aTask('Plan'),
      aTask('Offer'),
      aTask('Draft'),
      anApproval('Sign', { submits: [idOf('Plan'), idOf('Offer'), idOf('Draft')] }),
    ];
    const placements = [at('Plan', 0, 0), at('Offer', 400, 300), at('Sign', 400, 0)];
    const sop = aSop({ steps, drawing: { placements: new Map(placements.map((one) => [one.id, one])) } });

    expect(submissionLines(sop)).toEqual([
      { from: 'plan', to: 'sign', start: [200, 40], end: [400, 40] },
      { from: 'offer', to: 'sign', start: [514, 300], end: [514, 60] },
    ]);
  });

  it('is nothing for a step that was an approval once, and no line leaves a card that lies on the approval', () => {
    const placements = [at('Plan', 0, 0), at('Sign', 0, 0)];
    const drawing = { placements: new Map(placements.map((one) => [one.id, one])) };
    const submits = [idOf('Plan')];

    expect(submissionLines(aSop({ steps: [aTask('Plan'), aTask('Sign', { submits })], drawing }))).toEqual([]);
    expect(submissionLines(aSop({ steps: [aTask('Plan'), anApproval('Sign', { submits })], drawing }))).toEqual([
      { from: 'plan', to: 'sign', start: [114, 40], end: [114, 40] },
    ]);
  });
});
