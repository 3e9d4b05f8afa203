import { describe, expect, it } from 'vitest';
import { handoffSpan, shortestOrder } from '../../../src/engine/layout/lane-order/shortest-order';
import { drawingCost } from '../../../src/engine/layout/measure/drawing-measures';
import { suggestLaneOrder } from '../../../src/engine/layout/suggest-lane-order';
import { adoptLaneOrder } from '../../../src/sop/commands/adopt-lane-order';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId } from '../../../src/sop/model/ids';
import { generateSop } from '../../support/generate-sop';
import { random } from '../../support/random';
import { done } from '../../support/run-commands';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((rest) => Array.from({ length: count }, (_, at) => rest.toSpliced(at, 0, count - 1)));
}

function someTraffic(count: number, seed: number): number[][] {
  const next = random(seed);
  const traffic = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  traffic.forEach((row, a) => {
    for (let b = 0; b < a; b += 1) {
      const weight = next() < 0.5 ? Math.floor(next() * 5) : 0;
      row[b] = weight;
      const other = traffic[b];
      if (other !== undefined) other[a] = weight;
    }
  });
  return traffic;
}

describe('the order of lanes with the shortest hand-offs', () => {
  it.each([1, 2, 3, 4, 5, 6])('is as short as the best of all orders (seed %i)', (seed) => {
    const traffic = someTraffic(6, seed);
    const best = Math.min(...orders(6).map((order) => handoffSpan(traffic, order)));
    expect(handoffSpan(traffic, shortestOrder(traffic))).toBe(best);
  });

  it('holds every lane once, and is no longer than today’s, for more lanes than can be tried', () => {
    const traffic = someTraffic(17, 3);
    const order = shortestOrder(traffic);
    expect([...order].sort((a, b) => a - b)).toEqual(traffic.map((_, lane) => lane));
    expect(handoffSpan(traffic, order)).toBeLessThanOrEqual(
      handoffSpan(
        traffic,
        traffic.map((_, lane) => lane),
      ),
    );
  });
});

const ROLES = ['Account manager', 'Finance', 'Legal', 'Support'];

describe('the suggestion of an order of the lanes', () => {
  const far = settled(
    aSop({
      roles: ROLES.map((name) => aRole(name)),
      stages: [aStage('Onboarding')],
      steps: [
        aTask('Ask'),
        aTask('Answer', { roleId: idOf('Support') }),
        aTask('Thank'),
        aTask('Help', { roleId: idOf('Support') }),
        aTask('Bill', { roleId: idOf('Finance') }),
        aTask('Check', { roleId: idOf('Legal') }),
      ],
      connectors: connectorsOf('Ask > Answer > Thank > Help', 'Thank > Bill > Check'),
    }),
  );

  it('puts roles side by side that hand work to each other, and the drawing gets better by it', () => {
    const suggestion = suggestLaneOrder(far);
    if (suggestion === null) throw new Error('Nothing was suggested');
    const { before, after } = suggestion;
    const place = (name: string) => after.order.indexOf(idOf<RoleId>(name));

    expect(Math.abs(place('Account manager') - place('Support'))).toBe(1);
    expect(after.span).toBeLessThan(before.span);
    expect(drawingCost(after.measures)).toBeLessThan(drawingCost(before.measures));
  });

  it('is taken over with its drawing in one step, every lane with its own steps', () => {
    const after = suggestLaneOrder(far)?.after;
    if (after === undefined) throw new Error('Nothing was suggested');
    const sop = done(far, adoptLaneOrder, { order: after.order, drawing: after.layout });

    expect([...sop.roles.keys()]).toEqual(after.order);
    expect([...sop.drawing.placements.values()]).toEqual([...after.layout.placements]);
    expect([...sop.steps.values()].map(({ roleId }) => roleId)).toEqual([...far.steps.values()].map(({ roleId }) => roleId));
  });

  it('is refused when a role was added since', () => {
    const order = [...far.roles.keys()].slice(1);
    const drawing = { placements: [], routes: [], lanes: [], stages: [], state: {} };
    expect(adoptLaneOrder.refuse(far, { order, drawing })).toMatch(/added or removed/);
  });

  it('is not made where today’s order is the best', () => {
    const near = settled(
      aSop({
        roles: ROLES.map((name) => aRole(name)),
        steps: [aTask('Ask'), aTask('Bill', { roleId: idOf('Finance') }), aTask('Check', { roleId: idOf('Legal') })],
        connectors: connectorsOf('Ask > Bill > Check'),
      }),
    );
    expect(suggestLaneOrder(near)).toBeNull();
  });

  it('is only made when the measures like it', () => {
    for (const seed of [1, 2, 3, 4]) {
      const suggestion = suggestLaneOrder(settled(generateSop({ steps: 16, connectors: 20, roles: 5, stages: 2, seed })));
      if (suggestion !== null) expect(drawingCost(suggestion.after.measures)).toBeLessThan(drawingCost(suggestion.before.measures));
    }
  });
});
