import { describe, expect, it } from 'vitest';
import { layOutAfterEdit } from '../../../src/engine/layout/lay-out-after-edit';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { bendConnector } from '../../../src/sop/commands/bend-connector';
import { insertStepOnConnector } from '../../../src/sop/commands/insert-step-on-connector';
import type { Point } from '../../../src/sop/model/drawing';
import type { ConnectorId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { laidOut, laidOutFast, placeOf } from '../../support/laid-out';
import { done } from '../../support/run-commands';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { withLayout } from '../../support/with-layout';

const FIRST = 'c1' as ConnectorId;

/** One and Two follow each other; the way between them was led over both by hand. */
function bent(): SopDocument {
  const sop = laidOutFast(
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: ['One', 'Two', 'Three', 'Four'].map((name) => aTask(name)),
      connectors: connectorsOf('One > Two > Three > Four'),
    }),
  );
  const [one, two] = [placeOf(sop, idOf('One')), placeOf(sop, idOf('Two'))];
  const points: readonly Point[] = [
    [one.x + 100, one.y],
    [one.x + 100, one.y - 12],
    [two.x + 100, two.y - 12],
    [two.x + 100, two.y],
  ];
  return done(sop, bendConnector, { connectorId: FIRST, points });
}

const routeOf = (sop: SopDocument) => sop.drawing.routes.get(FIRST);

describe('a way that was made by hand', () => {
  it('is kept by the layout after an edit of something else', () => {
    const sop = bent();
    const edited = done(sop, addNextStep, { afterStepId: idOf('Three'), stepId: 'more' as StepId });
    const after = withLayout(edited, layOutAfterEdit(edited));

    expect(routeOf(after)).toMatchObject({ byHand: true });
    expect(routeOf(after)?.points).toHaveLength(4);
    expect(after.drawing.placements.size).toBe(5);
  });

  it('goes when its own connector is laid out: a step was put on it', () => {
    const edited = done(bent(), insertStepOnConnector, { connectorId: FIRST, stepId: 'more' as StepId, kind: 'task', name: 'More' });
    const after = withLayout(edited, layOutAfterEdit(edited));
    expect([...after.drawing.routes.values()].filter(({ byHand }) => byHand === true)).toEqual([]);
  });

  it('goes when everything is laid out', async () => {
    expect(routeOf(await laidOut(bent()))?.byHand).toBeUndefined();
  });
});
