import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createLivingReview } from '../../../src/engine/comments/create-living-review';
import { createLivingDocument, seededDoc } from '../../../src/engine/document/create-living-document';
import type { ReviewedSop } from '../../../src/engine/library/open-reviewed-sop';
import type { RoleId, StageId } from '../../../src/sop/model/ids';
import { capture, revealNotes } from '../../../src/studio/workshop/capture';
import { goToStage, stepStages } from '../../../src/studio/workshop/lead';
import { readCapture } from '../../../src/studio/workshop/read-capture';
import { giveDot, giveFist, takeDot } from '../../../src/studio/workshop/vote';
import { createWorkshopSession, type WorkshopSession } from '../../../src/studio/workshop/workshop-session';
import { aPerson } from '../../support/review-builders';
import { anApproval, aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const renewal = idOf<StageId>('Renewal');
const growth = idOf<StageId>('Growth');
const sales = idOf<RoleId>('Sales');
const cell = { roleId: sales, stageId: renewal };

function opened(): ReviewedSop {
  const sop = aSop({
    roles: [aRole('Sales'), aRole('Support')],
    stages: [aStage('Renewal'), aStage('Growth')],
    steps: [aTask('Call', cell), anApproval('Approve', cell), aTask('Send', cell), aTask('Grow', { ...cell, stageId: growth })],
    connectors: connectorsOf('Call > Approve', 'Approve > Send [approved]', 'Approve > Call [rejected]', 'Send > Grow'),
  });
  const document = createLivingDocument({ doc: seededDoc(sop) });
  const review = createLivingReview({ doc: new Y.Doc(), as: 'lead' });
  return {
    document,
    review,
    as: 'lead',
    forReview: null,
    whole: () => ({ ...document.read(), ...review.read() }),
    damagedRows: [],
    status: () => ({ state: 'saved', at: 0 }),
    onStatus: () => () => undefined,
    flush: async () => undefined,
    close: async () => undefined,
  };
}

/** Ana leads, Bo has joined; both sit before the same SOP. */
function held() {
  const all = opened();
  const [ana, bo] = [aPerson('Ana'), aPerson('Bo')];
  const written = all.review.openWorkshop({ title: 'Test', by: ana, agenda: [{ stageId: renewal, minutes: 10 }], dots: 2 });
  if (!written.ok) throw new Error(written.reason);
  const sit = (person: typeof ana) => createWorkshopSession(all, { workshopId: written.id, person }, { open: () => undefined });
  return { all, lead: sit(ana), follower: sit(bo) };
}

const say = (session: WorkshopSession, line: string) => capture(session, readCapture(line, 'decision'));

function ways({ opened: { document } }: WorkshopSession): string[] {
  const { steps, connectors } = document.read();
  const name = (id: Parameters<typeof steps.get>[0]) => steps.get(id)?.name;
  return Array.from(
    connectors.values(),
    ({ from, to, outcome }) => `${name(from)} > ${name(to)}${outcome === null ? '' : ` [${outcome}]`}`,
  );
}

describe('a captured step', () => {
  it('comes between what it follows and what came next, where work goes on', () => {
    const { lead } = held();
    goToStage(lead, renewal);
    lead.canvas.window.getState().selectSteps([idOf('Approve')]);

    expect(say(lead, 'step: Tell Finance @Support')).toBe(true);
    expect(say(lead, 'step: Wait')).toBe(true);

    expect(ways(lead).sort()).toEqual([
      'Approve > Call [rejected]',
      'Approve > Tell Finance [approved]',
      'Call > Approve',
      'Send > Grow',
      'Tell Finance > Wait',
      'Wait > Send',
    ]);
    expect(lead.state()?.captured.map(({ text, stageId }) => [text, stageId])).toEqual([
      [expect.stringMatching(/Tell Finance.*added to .*Support.*Renewal/), renewal],
      [expect.stringMatching(/Wait.*added to .*Support/), renewal],
    ]);
  });

  it('is taken back with what the minutes would tell of it', () => {
    const { lead } = held();
    const before = ways(lead);
    say(lead, 'step: Wait');
    say(lead, 'Sales signs');

    lead.takeBack();
    expect(ways(lead)).not.toEqual(before);
    lead.takeBack();

    expect(ways(lead)).toEqual(before);
    expect(lead.state()?.captured).toEqual([]);
  });

  it('is the facilitator’s alone, and needs an owner that there is', () => {
    const { lead, follower } = held();

    expect([say(follower, 'step: Mine'), say(lead, 'step: Call @Nobody')]).toEqual([false, false]);
    expect(ways(lead)).toHaveLength(4);
    expect(follower.note({ kind: 'stage', stageId: growth })).toBeNull();
  });
});

describe('what is written', () => {
  it('hangs on the selected step of the stage, else on the stage, and is known by the workshop', () => {
    const { lead, all } = held();
    goToStage(lead, renewal);
    say(lead, 'action: Write @Bo 2026-12-01');
    lead.canvas.window.getState().selectSteps([idOf('Call')]);
    say(lead, 'q: Who calls?');
    lead.canvas.window.getState().selectSteps([idOf('Grow')]);
    say(lead, 'Grow later');

    expect(
      Array.from(all.review.read().threads.values(), ({ anchor, text, type, owner, workshopId }) => [
        anchor.id,
        type,
        text,
        owner,
        workshopId,
      ]),
    ).toEqual([
      [renewal, 'action', 'Write', 'Bo', lead.seat.workshopId],
      ['call', 'question', 'Who calls?', undefined, lead.seat.workshopId],
      [renewal, 'decision', 'Grow later', undefined, lead.seat.workshopId],
    ]);
  });

  it('in private is nobody’s but the writer’s until it is revealed', () => {
    const { lead, follower, all } = held();
    lead.note({ kind: 'private' });
    say(follower, 'problem: Nobody says it');
    expect([all.review.read().threads.size, follower.notes.getState().notes.length]).toEqual([0, 1]);

    lead.note({ kind: 'reveal' });
    revealNotes(follower);

    expect(Array.from(all.review.read().threads.values(), ({ text, by }) => [text, by.name])).toEqual([['Nobody says it', 'Bo']]);
    expect(follower.notes.getState().notes).toEqual([]);
  });
});

describe('the facilitator', () => {
  it('finds the time of a stage as it was left', () => {
    const { lead, follower } = held();
    stepStages(lead, 1);
    lead.note({ kind: 'timer', seconds: 200, runs: false });
    stepStages(lead, 1);
    stepStages(lead, 1);
    expect(follower.state()?.stageId).toBe(growth);

    stepStages(lead, 'first');

    expect(follower.state()).toMatchObject({ stageId: renewal, clock: { timer: { seconds: 200, runs: false } } });
  });

  it('writes down the votes of people without a device, each with dots of their own', () => {
    const { lead } = held();
    const cleo = aPerson('Cleo');
    goToStage(lead, renewal);
    giveFist(lead, 5);
    lead.view.setState({ votingFor: cleo });
    giveFist(lead, 1);
    for (let dot = 0; dot < 3; dot += 1) giveDot(lead, { stageId: renewal });
    expect(lead.state()?.dots.get(`stage:${renewal}`)).toHaveLength(2);

    takeDot(lead, { stageId: renewal });

    expect(
      lead
        .state()
        ?.dots.get(`stage:${renewal}`)
        ?.map(({ person }) => person.name),
    ).toEqual(['Cleo']);
    expect(lead.state()?.fists.get(renewal)).toMatchObject({ mean: 3, lowest: 1, highest: 5 });
  });
});
