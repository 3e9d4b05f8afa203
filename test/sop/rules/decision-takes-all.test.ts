import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/sop/model/connector';
import type { ConnectorId } from '../../../src/sop/model/ids';
import { decisionTakesAll } from '../../../src/sop/rules/decision-takes-all';
import { aDecision, aSop, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('decision-takes-all', () => {
  const decided = (...ways: readonly (readonly [label: string, changes?: Partial<Connector>])[]) => {
    const connectors = ways.flatMap(([label, changes = {}], place) =>
      connectorsOf(`Renew? > Step ${place}`).map((way) => ({ ...way, id: `c${place}` as ConnectorId, label, ...changes })),
    );
    const steps = [aDecision('Renew?'), ...ways.map((_, place) => aTask(`Step ${place}`))];
    return findingsOf(decisionTakesAll, aSop({ steps, connectors })).renew ?? '';
  };

  it('is content with yes and no, with named cases, and with a way for all the rest', () => {
    expect(decided(['Yes'], ['No'])).toBe('');
    expect(
      decided(['Yes, at target', { outcome: 'yes' }], ['Open tickets', { outcome: 'tickets' }], ['No, below target', { outcome: 'no' }]),
    ).toBe('');
    expect(decided(['Yes, credit due', { outcome: 'credit' }], ['No credit', { outcome: 'none' }])).toBe('');
    expect(decided(['Yes'], ['Leaves us', { outcome: 'no' }])).toBe('');
    expect(decided(['Sí'], ['No'])).toBe('');
    expect(decided(['Green'], ['Amber'], ['Red'])).toBe('');
    expect(decided(['Yes'], ['In every other case', { otherwise: true }])).toBe('');
    expect(decided(['If over 10 %'], ['If new'], ['Otherwise'])).toBe('');
  });

  it('says which answer has no way', () => {
    expect(decided(['Yes'], ['Perhaps'])).toBe('“Renew?” has a way for yes and none for no');
    expect(decided(['No'], ['Perhaps'])).toBe('“Renew?” has a way for no and none for yes');
  });

  it('asks what happens when no condition is true', () => {
    expect(decided(['If over 10 %'], ['When legal says so'])).toBe(
      '“Renew?” does not say what happens when none of its conditions is true',
    );
  });

  it('leaves a way without words to the rule about words', () => {
    expect(decided(['Yes'], [''])).toBe('');
  });
});
