import { describe, expect, it } from 'vitest';
import { decisionOutcomes } from '../../../src/sop/rules/decision-outcomes';
import { aDecision, aSop, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

const sopOf = (...paths: readonly string[]) =>
  aSop({ steps: [aTask('Review'), aDecision('Renew?'), aTask('A'), aTask('B')], connectors: connectorsOf('Review > Renew?', ...paths) });

describe('decision-outcomes', () => {
  it('is content with two ways out, each with words of its own', () => {
    expect(findingsOf(decisionOutcomes, sopOf('Renew? > [Yes] A', 'Renew? > [Only if the price drops] B'))).toEqual({});
  });

  it('takes the outcome for the words when the label is empty', () => {
    const sop = sopOf('Renew? > [Yes] A', 'Renew? > [No] B');
    const bare = aSop({ steps: [...sop.steps.values()], connectors: [...sop.connectors.values()].map((one) => ({ ...one, label: '' })) });

    expect(findingsOf(decisionOutcomes, bare)).toEqual({});
  });

  it('names the decision with no way out, and the one with a single way', () => {
    expect(findingsOf(decisionOutcomes, sopOf())).toEqual({ renew: '“Renew?” has no way out, it needs at least two' });
    expect(findingsOf(decisionOutcomes, sopOf('Renew? > [Yes] A'))).toEqual({
      renew: '“Renew?” has only one way out, it needs at least two',
    });
  });

  it('names the way that does not say when it is taken', () => {
    expect(findingsOf(decisionOutcomes, sopOf('Renew? > [Yes] A', 'Renew? > B'))).toEqual({
      c3: 'The way from “Renew?” to “B” does not say when it is taken',
    });
  });

  it('names the way that says what another one says, whatever its case and spaces', () => {
    expect(findingsOf(decisionOutcomes, sopOf('Renew? > [Not  yet] A', 'Renew? > [not yet] B', 'Renew? > [No] Review'))).toEqual({
      c3: 'More than one way out of “Renew?” says “not yet”',
    });
  });

  it('leaves a decision that stands alone to the rule on such steps', () => {
    expect(findingsOf(decisionOutcomes, aSop({ steps: [aDecision('Renew?')] }))).toEqual({});
  });
});
