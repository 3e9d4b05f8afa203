import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginsWithVerb } from '../../../src/sop/rules/begins-with-verb';
import { verbFirst } from '../../../src/sop/rules/verb-first';
import { aDecision, aMilestone, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

/** Names of steps as people write them, about half of them instructions, with whatever makes them hard to tell. */
const LABELS = readFileSync('test/sop/rules/verb-first.labels.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const named = (verdict: string) => LABELS.flatMap(([name, said]) => (name !== undefined && said === verdict ? [name] : []));
const share = (part: number, all: number) => part / all;

describe('verb-first', () => {
  const [orders, things] = [named('order'), named('thing')];
  const found = things.filter((name) => !beginsWithVerb(name));
  const falseAlarms = orders.filter((name) => !beginsWithVerb(name));

  it('is judged by some four hundred names, about half of them orders', () => {
    expect(orders.length + things.length).toBe(LABELS.length);
    expect(new Set(LABELS.map(([name]) => name)).size).toBe(LABELS.length);
    expect(Math.min(orders.length, things.length)).toBeGreaterThanOrEqual(180);
  });

  it('is right in at least 99 of 100 names that it finds fault with', () => {
    expect(share(found.length, found.length + falseAlarms.length), falseAlarms.join(', ')).toBeGreaterThanOrEqual(0.99);
  });

  it('finds at least 98 of 100 names that say nothing to do', () => {
    expect(share(found.length, things.length), things.filter((name) => beginsWithVerb(name)).join(', ')).toBeGreaterThanOrEqual(0.98);
  });

  it('names the task', () => {
    expect(findingsOf(verbFirst, aSop({ steps: [aTask('Contract renewal')] }))).toEqual({
      'contract-renewal': '“Contract renewal” does not begin with what is to be done',
    });
  });

  it('judges tasks only, English only, and no task that nobody has named yet', () => {
    const others = [aDecision('Renewal?'), aMilestone('Contract signed'), aTask('New step')];
    const foreign = ['Vertrag für den Kunden prüfen', 'Enviar la oferta al cliente', 'Signer le contrat avec le client', '契約を更新する'];

    expect(
      findingsOf(verbFirst, aSop({ steps: [...others, ...foreign.map((name, place) => aTask(name, { id: idOf(`f${place}`) }))] })),
    ).toEqual({});
  });
});
