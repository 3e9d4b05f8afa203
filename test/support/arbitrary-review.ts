import fc from 'fast-check';
import type { EntryId, PersonId, RoleId, SignOffId, StageId, StepId, ThreadId, WorkshopId } from '../../src/sop/model/ids';
import type { SignOff } from '../../src/sop/model/sign-off';
import {
  ANCHOR_KINDS,
  CHANGE_KINDS,
  DISPOSITIONS,
  ENTRY_KINDS,
  THREAD_TYPES,
  type Thread,
  type ThreadEntry,
} from '../../src/sop/model/thread';
import { MOMENT_KINDS, type Workshop, type WorkshopMoment } from '../../src/sop/model/workshop';

const optional: { requiredKeys: [] } = { requiredKeys: [] };
const words = fc.constantFrom('', 'Who signs?', 'Two days are too few', '**Bold** <b>no</b>', 'A\nB');
const at = fc.integer({ min: 0, max: 40 }).map((second) => new Date(Date.UTC(2026, 10, 2, 9, 0, second)).toISOString());
const idFrom = <Id extends string>(stem: string, max: number) => fc.integer({ min: 0, max }).map((number) => `${stem}-${number}` as Id);

const anyPerson = fc.constantFrom('Ana', 'Bo', 'Cleo').map((name) => ({ id: `person-${name}` as PersonId, name }));

const anchor = fc.oneof(
  fc.constant({ kind: 'sop' as const }),
  fc.record({ kind: fc.constantFrom(...ANCHOR_KINDS.filter((kind) => kind !== 'sop')), id: idFrom<string>('step', 5) }),
  fc.record({ kind: fc.constant('outcome' as const), id: idFrom<string>('step', 5), outcome: fc.constantFrom('yes', 'no') }),
);

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T; // only absent fields are gone
}

const entryFields = fc.record(
  {
    text: words,
    of: fc.oneof(idFrom<string>('entry', 12), idFrom<string>('thread', 3)),
    type: fc.constantFrom(...THREAD_TYPES),
    owner: words,
    due: fc.constant('2026-12-01'),
    disposition: fc.constantFrom(...DISPOSITIONS),
    change: words,
    parts: fc.array(idFrom<string>('change', 2), { maxLength: 2 }),
    anchor,
    quote: words,
    place: words,
  },
  optional,
);

/** Entries that are each said once: the same id has the same content in every copy, as it is in life. */
export function anyEntries(prefix = 'entry', max = 8): fc.Arbitrary<readonly ThreadEntry[]> {
  const entry = fc
    .tuple(fc.record({ id: idFrom<EntryId>(prefix, 12), kind: fc.constantFrom(...ENTRY_KINDS), by: anyPerson, at }), entryFields)
    .map(([head, fields]): ThreadEntry => withoutUndefined({ ...head, ...fields }));
  return fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: max });
}

const changes = fc.uniqueArray(
  fc.record({
    id: idFrom<string>('change', 3),
    kind: fc.constantFrom(...CHANGE_KINDS),
    stepId: idFrom<StepId>('step', 5),
    was: words,
    name: words,
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

export function threadOf(id: ThreadId): fc.Arbitrary<Thread> {
  const sure = {
    id: fc.constant(id),
    anchor,
    quote: words,
    place: words,
    type: fc.constantFrom(...THREAD_TYPES),
    by: anyPerson,
    at,
    text: words,
  };
  return fc
    .tuple(fc.record(sure), fc.record({ owner: words, due: fc.constant('2026-12-01'), changes }, optional), anyEntries())
    .map(([head, fields, entries]): Thread => withoutUndefined({ ...head, ...fields, entries }));
}

export function signOffOf(id: SignOffId): fc.Arbitrary<SignOff> {
  return fc
    .record({
      stageId: idFrom<StageId>('stage', 2),
      roleId: idFrom<RoleId>('role', 2),
      by: anyPerson,
      at,
      print: fc.constantFrom('a1', 'b2'),
      takesBack: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map((signOff) => withoutUndefined({ id, ...signOff }) as SignOff); // what is undefined is absent
}

const moments = fc.uniqueArray(
  fc
    .tuple(
      fc.record({ id: idFrom<EntryId>('moment', 12), kind: fc.constantFrom(...MOMENT_KINDS), by: anyPerson, at }),
      fc.record(
        { who: anyPerson, stageId: idFrom<StageId>('stage', 2), text: words, value: fc.integer({ min: 0, max: 5 }), seconds: fc.nat(600) },
        optional,
      ),
    )
    .map(([head, fields]): WorkshopMoment => withoutUndefined({ ...head, ...fields })),
  { selector: ({ id }) => id, maxLength: 8 },
);

export function workshopOf(id: WorkshopId): fc.Arbitrary<Workshop> {
  return fc.record({
    id: fc.constant(id),
    title: words,
    by: anyPerson,
    at,
    agenda: fc.array(fc.record({ stageId: idFrom<StageId>('stage', 2), minutes: fc.nat(60) }), { maxLength: 3 }),
    entries: moments,
  });
}
