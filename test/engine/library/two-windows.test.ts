import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createLivingReview } from '../../../src/engine/comments/create-living-review';
import { createLivingDocument, seededDoc } from '../../../src/engine/document/create-living-document';
import { joinTabs } from '../../../src/engine/document/tabs';
import { addStep } from '../../../src/sop/commands/add-step';
import { editStep } from '../../../src/sop/commands/edit-step';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { settled } from '../../../src/sop/drawing/settled';
import { foldThread } from '../../../src/sop/feedback/fold-thread';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { aRoom } from '../../support/a-room';
import { random as randomOf } from '../../support/random';
import { aPerson } from '../../support/review-builders';
import { aRole, aSop, aStage, aTask, idOf } from '../../support/sop-builders';

const ROLE = idOf<RoleId>('Account manager');
const STAGE = idOf<StageId>('Onboarding');
const first = settled(
  aSop({ roles: [aRole('Account manager'), aRole('Sales')], stages: [aStage('Onboarding')], steps: [aTask('Shared')] }),
);

type Room = ReturnType<typeof aRoom>;

/** A window as the library opens one: the SOP and its review, each joined to the others by a channel of its own. */
function aWindow(name: string, state: Uint8Array, sops: Room, reviews: Room) {
  const sopDoc = new Y.Doc();
  Y.applyUpdate(sopDoc, state);
  const reviewDoc = new Y.Doc();
  const document = createLivingDocument({ doc: sopDoc });
  const review = createLivingReview({ doc: reviewDoc, as: 'lead' });
  joinTabs(sopDoc, first.profile.id, sops.enter());
  joinTabs(reviewDoc, first.profile.id, reviews.enter());
  const whole = (): SopDocument => ({ ...document.read(), ...review.read() });
  return { name, by: aPerson(name), document, review, whole };
}

type Window = ReturnType<typeof aWindow>;

/** One of the things that a person does, on what this window shows. */
function act({ name, by, document, review }: Window, turn: number, random: () => number): void {
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T; // never empty here
  const steps = [...document.read().steps.keys()];
  const threads = [...review.read().threads.keys()];
  const turns = [
    () =>
      document.execute(addStep, {
        stepId: `${name}-${turn}` as StepId,
        kind: 'task',
        name: `${name} ${turn}`,
        roleId: ROLE,
        stageId: STAGE,
      }),
    () => document.execute(renameStep, { stepId: pick(steps), name: `${name} calls ${turn}` }),
    () => document.execute(editStep, { stepId: pick(steps), changes: { purpose: `${name} ${turn}` } }),
    () =>
      review.start({ anchor: { kind: 'step', id: pick(steps) }, quote: '', place: '', type: 'question', by, text: `${name} asks ${turn}` }),
    () => threads.length > 0 && review.add(pick(threads), { kind: 'reply', by, text: `${name} says ${turn}` }),
    () => document.undo(),
    () => review.undo(),
  ];
  pick(turns)();
}

const said = ({ review }: Window) =>
  [...review.read().threads.values()].map(foldThread).flatMap(({ comments }) => comments.map(({ text }) => text));

it.each([1, 2, 3])(
  'two windows: 200 interleaved edits and comments come to one state, and each takes back only its own (seed %d)',
  (seed) => {
    const random = randomOf(seed);
    const [sops, reviews] = [aRoom({ atOnce: false }), aRoom({ atOnce: false })];
    const state = Y.encodeStateAsUpdate(seededDoc(first));
    const windows = [aWindow('Ana', state, sops, reviews), aWindow('Bo', state, sops, reviews)] as const;
    for (let turn = 0; turn < 200; turn += 1) {
      act(windows[turn % 2 === 0 ? 0 : 1], turn, random);
      for (const room of [sops, reviews]) room.deliver(Math.floor(random() * 4));
    }
    for (const room of [sops, reviews]) room.deliver();
    const [ana, bo] = windows;
    expect(writeSopFile(ana.whole())).toBe(writeSopFile(bo.whole()));
    expect(ana.whole().threads.size).toBeGreaterThan(10);

    const ofBo = said(bo).filter((text) => text.startsWith('Bo'));
    while (ana.review.undo() || ana.document.undo());
    for (const room of [sops, reviews]) room.deliver();
    expect(writeSopFile(ana.whole())).toBe(writeSopFile(bo.whole()));
    expect(
      said(bo)
        .filter((text) => text.startsWith('Bo'))
        .sort(),
    ).toEqual(ofBo.sort());
    expect([...bo.document.read().steps.values()].filter(({ id }) => id.startsWith('Ana'))).toEqual([]);
    expect(
      [...bo.review.read().threads.values()]
        .map(foldThread)
        .filter(({ isGone, comments }) => !isGone && comments[0]?.by.name === 'Ana' && !comments[0].isDeleted),
    ).toEqual([]);
  },
);
