import { describe, expect, it } from 'vitest';
import { removeItems } from '../../../src/sop/commands/remove-items';
import { settled } from '../../../src/sop/drawing/settled';
import type { ConnectorId, NoteId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Step } from '../../../src/sop/model/step';
import { done, refusal } from '../../support/run-commands';
import { anApproval, aSop, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const NONE = { stepIds: [], connectorIds: [], noteIds: [] };
const c = (...ids: string[]) => ids as ConnectorId[];

function drawn(...paths: string[]): SopDocument {
  const connectors = connectorsOf(...paths);
  const ids = new Set(connectors.flatMap(({ from, to }) => [from, to]));
  const steps = [...ids].map((id): Step => ({ ...aTask(id), id }));
  return settled(aSop({ steps, connectors }));
}

const ways = (sop: SopDocument) =>
  [...sop.connectors.values()].map(({ from, to, outcome }) => `${from} > ${outcome === null ? '' : `[${outcome}] `}${to}`);

const without = (sop: SopDocument, steps: string[], connectors: string[] = []) =>
  ways(done(sop, removeItems, { ...NONE, stepIds: steps.map((name) => idOf<StepId>(name)), connectorIds: c(...connectors) }));

describe('removing steps', () => {
  it('leads what led to one on to where it led, with its words', () => {
    expect(without(drawn('a > [yes] b > [no] c'), ['b'])).toEqual(['a > [yes] c']);
  });

  it('heals a chain of several, in any order, also with the connectors in between selected', () => {
    const sop = drawn('a > b > d > e > f');

    expect(without(sop, ['b', 'd', 'e'])).toEqual(['a > f']);
    expect(without(sop, ['e', 'b', 'd'])).toEqual(['a > f']);
    expect(without(sop, ['b', 'd', 'e'], ['c2', 'c3'])).toEqual(['a > f']);
  });

  it('makes no connector twice and none to itself', () => {
    expect(without(drawn('a > b > d', 'a > d'), ['b'])).toEqual(['a > d']);
    expect(without(drawn('a > b > a'), ['b'])).toEqual([]);
    expect(without(drawn('a > b > d > a'), ['b', 'd'])).toEqual([]);
  });

  it('does not guess where several ways meet or part', () => {
    expect(without(drawn('a > x', 'b > x', 'x > d'), ['x'])).toEqual([]);
    expect(without(drawn('a > x', 'x > b', 'x > d'), ['x'])).toEqual([]);
    expect(without(drawn('a > b', 'b > d'), ['a'])).toEqual(['b > d']);
  });

  it('takes a selected connector to a step that stays away instead of healing', () => {
    expect(without(drawn('a > b > d'), ['b'], ['c1'])).toEqual([]);
    expect(without(drawn('a > b > d'), [], ['c2'])).toEqual(['a > b']);
  });

  it('takes along places, tool links and what approvals say of them', () => {
    const steps = [aTask('Plan'), anApproval('Sign', { submits: [idOf('Plan')] })];
    const sop = settled(
      aSop({ steps, connectors: connectorsOf('Plan > Sign'), tools: [aTool('CRM')], toolLinks: [aToolLink('Plan', 'CRM')] }),
    );
    const left = done(sop, removeItems, { ...NONE, stepIds: [idOf('Plan')] });

    expect(left.steps.get(idOf('Sign'))?.submits).toEqual([]);
    expect([left.connectors.size, left.toolLinks.size, left.drawing.placements.size, left.tools.size]).toEqual([0, 0, 1, 1]);
  });

  it('takes notes away, and says when there is nothing left to remove', () => {
    const note = { id: 'n' as NoteId, text: '', x: 0, y: 0, width: 80, height: 40 };
    const sop = settled(aSop({ notes: [note] }));

    expect(done(sop, removeItems, { ...NONE, noteIds: [note.id] }).notes.size).toBe(0);
    expect(refusal(sop, removeItems, { ...NONE, stepIds: [idOf('Gone')] })).toBe('There is nothing left to remove');
    expect(refusal(sop, removeItems, NONE)).toBe('There is nothing left to remove');
  });

  it('removes five hundred at once', () => {
    const sop = drawn(Array.from({ length: 502 }, (_, index) => `s${index}`).join(' > '));
    const middle = Array.from({ length: 500 }, (_, index) => `s${index + 1}`);
    const start = performance.now();

    expect(without(sop, middle)).toEqual(['s0 > s501']);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
