import { describe, expect, it } from 'vitest';
import { connectSteps } from '../../../src/sop/commands/connect-steps';
import { editConnector } from '../../../src/sop/commands/edit-connector';
import { reconnectConnector } from '../../../src/sop/commands/reconnect-connector';
import { settled } from '../../../src/sop/drawing/settled';
import type { Route } from '../../../src/sop/model/drawing';
import type { ConnectorId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { done, refusal } from '../../support/run-commands';
import { aDecision, anApproval, anEnd, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const c = (id: string) => id as ConnectorId;
const GONE = 'gone' as StepId;

const sop = settled(
  aSop({
    steps: [aStart('Begin'), aTask('Call'), aDecision('Renew?'), anApproval('Sign'), aTask('Write'), anEnd('Done')],
    connectors: connectorsOf('Begin > Call', 'Renew? > [yes] Write'),
  }),
);

const wordsOf = (of: SopDocument, id: string) => {
  const { label, outcome } = of.connectors.get(c(id)) ?? {};
  return [label, outcome];
};

function withRoute(of: SopDocument, id: string): SopDocument {
  const connector = of.connectors.get(c(id));
  const from = connector && of.drawing.placements.get(connector.from);
  const to = connector && of.drawing.placements.get(connector.to);
  if (from === undefined || to === undefined) throw new Error(`${id} is not drawn`);
  const y = from.y - 20;
  const route: Route = {
    id: c(id),
    points: [
      [from.x + from.width / 2, from.y],
      [from.x + from.width / 2, y],
      [to.x + to.width / 2, y],
      [to.x + to.width / 2, to.y],
    ],
    label: { x: 0, y: 0, width: 30, height: 18 },
  };
  return { ...of, drawing: { ...of.drawing, routes: new Map([[route.id, route]]) } };
}

describe('a connector', () => {
  it('out of an approval is first approved, then rejected; out of a decision yes, then no; then without a word', () => {
    const twice = done(done(sop, connectSteps, { from: idOf('Sign'), to: idOf('Write'), connectorId: c('a') }), connectSteps, {
      from: idOf('Sign'),
      to: idOf('Call'),
      connectorId: c('b'),
    });
    const thrice = done(twice, connectSteps, { from: idOf('Sign'), to: idOf('Done'), connectorId: c('d') });
    const no = done(thrice, connectSteps, { from: idOf('Renew?'), to: idOf('Done'), connectorId: c('e') });

    expect(['a', 'b', 'd', 'e'].map((id) => wordsOf(no, id))).toEqual([
      ['Approved', 'approved'],
      ['Rejected', 'rejected'],
      ['', null],
      ['No', 'no'],
    ]);
  });

  it('takes the words that it is given, and none out of a task', () => {
    const input = { from: idOf<StepId>('Call'), to: idOf<StepId>('Write'), connectorId: c('a') };

    expect(wordsOf(done(sop, connectSteps, input), 'a')).toEqual(['', null]);
    expect(wordsOf(done(sop, connectSteps, { ...input, label: 'If needed', outcome: 'later' }), 'a')).toEqual(['If needed', 'later']);
  });

  it('is not made twice, to itself, into a start, out of an end or to what is gone', () => {
    const connect = (from: StepId, to: StepId) => refusal(sop, connectSteps, { from, to });

    expect(connect(idOf('Begin'), idOf('Call'))).toBe('“Begin” leads to “Call” already');
    expect(connect(idOf('Call'), idOf('Call'))).toBe('A step can’t lead to itself');
    expect(connect(idOf('Call'), idOf('Begin'))).toBe('Nothing leads into a start');
    expect(connect(idOf('Done'), idOf('Call'))).toBe('Nothing comes after an end');
    expect(connect(idOf('Call'), GONE)).toBe('That step is not there any more');
    expect(refusal(sop, connectSteps, { from: idOf('Call'), to: idOf('Write'), connectorId: c('c1') })).toBe(
      'That connector is there already',
    );
  });

  it('leads elsewhere with its words, and loses its stored way', () => {
    const moved = done(withRoute(sop, 'c2'), reconnectConnector, { connectorId: c('c2'), to: idOf('Done') });

    expect(moved.connectors.get(c('c2'))).toMatchObject({ from: 'renew', to: 'done', label: 'Yes'.toLowerCase(), outcome: 'yes' });
    expect(moved.drawing.routes.size).toBe(0);
  });

  it('that leaves another step now says what makes sense there', () => {
    expect(wordsOf(done(sop, reconnectConnector, { connectorId: c('c2'), from: idOf('Sign') }), 'c2')).toEqual(['Approved', 'approved']);
    expect(wordsOf(done(sop, reconnectConnector, { connectorId: c('c2'), from: idOf('Call') }), 'c2')).toEqual(['', null]);
    expect(wordsOf(done(sop, reconnectConnector, { connectorId: c('c1'), from: idOf('Renew?') }), 'c1')).toEqual(['No', 'no']);
    expect(refusal(sop, reconnectConnector, { connectorId: c('x'), to: GONE })).toBe('That connector is not there any more');
    expect(refusal(sop, reconnectConnector, { connectorId: c('c2'), to: idOf('Renew?') })).toBe('A step can’t lead to itself');
    expect(refusal(sop, reconnectConnector, { connectorId: c('c2'), to: idOf('Write') })).toBeNull();
  });

  it('keeps its way when its words change, with a label as wide as the new ones', () => {
    const drawn = withRoute(sop, 'c2');
    const long = done(drawn, editConnector, { connectorId: c('c2'), changes: { label: 'Yes, and for more than a year' } });
    const none = done(long, editConnector, { connectorId: c('c2'), changes: { label: '', outcome: null } });

    expect(long.drawing.routes.get(c('c2'))?.points).toBe(drawn.drawing.routes.get(c('c2'))?.points);
    expect(long.drawing.routes.get(c('c2'))?.label?.width).toBeGreaterThan(100);
    expect(none.drawing.routes.get(c('c2'))).not.toHaveProperty('label');
  });

  it('says what is handed over, until nothing is', () => {
    const handed = done(sop, editConnector, { connectorId: c('c1'), changes: { package: ['Contract', 'Contacts'] } });

    expect(handed.connectors.get(c('c1'))?.package).toEqual(['Contract', 'Contacts']);
    expect(done(handed, editConnector, { connectorId: c('c1'), changes: { package: [] } }).connectors.get(c('c1'))).not.toHaveProperty(
      'package',
    );
    expect(refusal(sop, editConnector, { connectorId: c('x'), changes: {} })).toBe('That connector is not there any more');
  });
});
