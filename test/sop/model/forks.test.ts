import { describe, expect, it } from 'vitest';
import { branchPlaces, openEnds } from '../../../src/sop/model/forks';
import { aDecision, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const steps = [aStart('Start'), aDecision('Fork'), aTask('Yes way'), aTask('Yes more'), aTask('No way'), aTask('Meet'), aTask('After')];

describe('branchPlaces', () => {
  it('counts the forks that are open at a step, and ends a branch where the ways meet', () => {
    const connectors = connectorsOf('Start > Fork > [yes] Yes way > Yes more > Meet > After', 'Fork > [no] No way > Meet');
    const places = branchPlaces(aSop({ steps, connectors }));

    expect([...places].map(([id, { depth }]) => [id, depth])).toEqual([
      ['start', 0],
      ['fork', 0],
      ['yes-way', 1],
      ['yes-more', 1],
      ['no-way', 1],
      ['meet', 0],
      ['after', 0],
    ]);
    expect(places.get(idOf('Yes more'))?.fork).toBe('fork');
    expect(places.get(idOf('Meet'))?.gate).toBe('fork');
  });

  it('sees one way on where the other goes back', () => {
    const connectors = connectorsOf('Start > Fork > [yes] Yes way', 'Fork > [no] Start');

    expect(branchPlaces(aSop({ steps, connectors })).get(idOf('Yes way'))).toEqual({ gate: 'fork', fork: null, depth: 0 });
  });

  it('knows which branches are still open', () => {
    const connectors = connectorsOf('Start > Fork > [yes] Yes way > Yes more', 'Fork > [no] No way');

    expect(openEnds(aSop({ steps, connectors }), idOf('Fork'))).toEqual(['yes-more', 'no-way']);
  });
});
