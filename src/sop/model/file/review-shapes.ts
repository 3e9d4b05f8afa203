import type { SignOff } from '../sign-off';
import { STEP_KINDS } from '../step';
import {
  ANCHOR_KINDS,
  type Anchor,
  CHANGE_KINDS,
  DISPOSITIONS,
  ENTRY_KINDS,
  type Person,
  type SuggestedChange,
  THREAD_TYPES,
  type Thread,
  type ThreadEntry,
} from '../thread';
import { type AgendaItem, MOMENT_KINDS, type Workshop, type WorkshopMoment } from '../workshop';
import { count, filled, flag, id, oneOf, optional, required, type Shape, sure, text } from './field';
import { listOf, record, rowsOf } from './nested-fields';

export const personShape: Shape<Person> = { id: required(id()), name: sure(text, '') };

/** Nobody is known by this id: what a damaged record says was said by somebody. */
const SOMEBODY: Person = { id: 'somebody' as Person['id'], name: 'Somebody' };

const by = sure(record(personShape), SOMEBODY, 'it is not said who wrote it');

const anchorShape: Shape<Anchor> = { kind: required(oneOf(ANCHOR_KINDS)), id: optional(id()), outcome: optional(text) };

/** Without a kind and a step it suggests nothing. */
const changeShape: Shape<SuggestedChange> = {
  id: required(id()),
  kind: required(oneOf(CHANGE_KINDS)),
  stepId: required(id()),
  was: sure(text, ''),
  name: optional(text),
  roleId: optional(id()),
  stageId: optional(id()),
  stepKind: optional(oneOf(STEP_KINDS)),
  newStepId: optional(id()),
  connectorId: optional(id()),
};

export const entryShape: Shape<ThreadEntry> = {
  id: required(id()),
  kind: required(oneOf(ENTRY_KINDS)),
  by,
  at: sure(text, ''),
  text: optional(text),
  of: optional(id()),
  type: optional(oneOf(THREAD_TYPES)),
  owner: optional(text),
  due: optional(text),
  disposition: optional(oneOf(DISPOSITIONS)),
  change: optional(text),
  parts: optional(listOf(id())),
  anchor: optional(record(anchorShape)),
  quote: optional(text),
  place: optional(text),
};

/** A thread whose anchor can't be read hangs on the whole SOP: what was written is kept. */
export const threadShape: Shape<Thread> = {
  id: required(id()),
  anchor: sure(record(anchorShape), { kind: 'sop' }, 'it is not said what it is about, it is about the whole SOP now'),
  quote: sure(text, ''),
  place: sure(text, ''),
  type: sure(oneOf(THREAD_TYPES), 'question'),
  by,
  at: sure(text, ''),
  text: sure(text, ''),
  owner: optional(text),
  due: optional(text),
  changes: optional(rowsOf(changeShape, 'change')),
  workshopId: optional(id()),
  version: optional(count),
  entries: sure(rowsOf(entryShape, 'entry'), []),
};

export const signOffShape: Shape<SignOff> = {
  id: required(id()),
  stageId: required(id()),
  roleId: required(id()),
  by,
  at: sure(text, ''),
  print: required(filled('a print')),
  version: optional(count),
  takesBack: optional(flag),
};

const agendaShape: Shape<AgendaItem> = { stageId: required(id()), minutes: sure(count, 0) };

export const momentShape: Shape<WorkshopMoment> = {
  id: required(id()),
  kind: required(oneOf(MOMENT_KINDS)),
  by,
  who: optional(record(personShape)),
  at: sure(text, ''),
  stageId: optional(id()),
  threadId: optional(id()),
  text: optional(text),
  value: optional(count),
  seconds: optional(count),
  runs: optional(flag),
  of: optional(id()),
};

export const workshopShape: Shape<Workshop> = {
  id: required(id()),
  title: sure(text, ''),
  by,
  at: sure(text, ''),
  agenda: sure(listOf(record(agendaShape)), []),
  dots: optional(count),
  entries: sure(rowsOf(momentShape, 'moment'), []),
};
