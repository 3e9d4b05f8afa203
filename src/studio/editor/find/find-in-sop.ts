import { fold } from '../../../sop/model/fold';
import type { NoteId, RoleId, StageId, StepId, ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';
import { stepOrder } from '../../../sop/model/step-numbers';
import { KIND_WORDS } from '../kind-words';

export type Place =
  | { readonly table: 'steps'; readonly id: StepId }
  | { readonly table: 'roles'; readonly id: RoleId }
  | { readonly table: 'stages'; readonly id: StageId }
  | { readonly table: 'tools'; readonly id: ToolId }
  | { readonly table: 'notes'; readonly id: NoteId };

export interface Hit {
  readonly place: Place;
  readonly name: string;
  /** What it is, whose and where: `Task · Sales team · Handover`. */
  readonly about: string;
  /** The text that has the words, when it is not the name. */
  readonly text: string | null;
}

interface Candidate extends Omit<Hit, 'text'> {
  readonly texts: readonly string[];
}

/** How much of a long text is shown around the words. */
const AROUND = 40;

function textsOf(step: Step): string[] {
  const { description, purpose, result, trigger, cadence, dueWithin, control, threshold, question, recovery, sopTitle } = step;
  const lists = [step.inputs, step.outputs, step.exitCriteria, step.questions, step.criteria];
  const inner = [
    ...(step.checklist ?? []).flatMap(({ text, evidence = '' }) => [text, evidence]),
    ...(step.fields ?? []).flatMap(({ label, options }) => [label, ...options]),
    ...(step.metrics ?? []).flatMap(({ name, target }) => [name, target]),
  ];
  const own = [description, purpose, result, trigger, cadence, dueWithin, control, threshold, question, recovery, sopTitle];
  return [...own, ...lists.flatMap((list) => list ?? []), ...inner].flatMap((text) => (text ? [text] : []));
}

function candidates(sop: SopDocument): Candidate[] {
  const links = [...sop.toolLinks.values()];
  const steps = stepOrder(sop).flatMap((id): Candidate[] => {
    const step = sop.steps.get(id);
    if (step === undefined) return [];
    const owner = (step.roleId !== null && sop.roles.get(step.roleId)?.name) || 'No owner';
    const stage = (step.stageId !== null && sop.stages.get(step.stageId)?.name) || null;
    const tools = links.filter((link) => link.stepId === id).flatMap(({ toolId, what }) => [sop.tools.get(toolId)?.name ?? '', what]);
    const about = [KIND_WORDS[step.kind].name, owner, ...(stage === null ? [] : [stage])].join(' · ');
    return [{ place: { table: 'steps', id }, name: step.name || 'Unnamed step', about, texts: [...textsOf(step), ...tools] }];
  });
  return [
    ...steps,
    ...[...sop.roles.values()].map(({ id, name, aliases, responsibilities }): Candidate => {
      return { place: { table: 'roles', id }, name: name || 'Unnamed role', about: 'Role', texts: [...aliases, ...responsibilities] };
    }),
    ...[...sop.stages.values()].map(({ id, name, goal, exitCriteria }): Candidate => {
      return { place: { table: 'stages', id }, name: name || 'Unnamed stage', about: 'Stage', texts: [goal, ...exitCriteria] };
    }),
    ...[...sop.tools.values()].map(({ id, name, category, url, aliases }): Candidate => {
      return { place: { table: 'tools', id }, name: name || 'Unnamed tool', about: 'Tool', texts: [category, url, ...aliases] };
    }),
    ...[...sop.notes.values()].map(({ id, text }): Candidate => {
      return { place: { table: 'notes', id }, name: text.split('\n')[0] || 'Empty note', about: 'Note', texts: [text] };
    }),
  ];
}

/** The part of a text around the first of the words. */
function excerpt(text: string, word: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const at = Math.max(0, fold(line).indexOf(word));
  const start = at <= AROUND ? 0 : line.lastIndexOf(' ', at - AROUND / 2) + 1;
  const end = at + word.length + AROUND;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

/**
 * What of an SOP has all the typed words, with neither accents nor capitals counting. Names come before other texts; each of both in the
 * order of the SOP: steps by their numbers, then roles, stages, tools and notes.
 */
export function findInSop(sop: SopDocument, typed: string): readonly Hit[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const has = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const hits = candidates(sop).flatMap(({ texts, ...rest }): Hit[] => {
    if (has(rest.name)) return [{ ...rest, text: null }];
    const text = texts.find(has);
    return text === undefined ? [] : [{ ...rest, text: excerpt(text, first) }];
  });
  return [...hits.filter(({ text }) => text === null), ...hits.filter(({ text }) => text !== null)];
}

/** One word for a place, to tell two apart. */
export const placeKey = ({ table, id }: Place) => `${table}/${id}`;
