import type { StepKind } from '../../../sop/model/step';
import { folded, type Names, namesOf } from '../outline/names';
import { type KnownNames, readLine } from '../outline/read-line';
import { aFoundStep, type FoundStep } from './found-step';
import { guessKind, kindOfWord } from './guess-kind';
import { plainWords } from './plain-words';
import { dueInWords } from './read-due';

/** Longer than this a name is a text: it becomes the description and its beginning the name. */
const LONGEST_NAME = 160;

/**
 * What a line of a foreign list says of a step: its kind from its words, its owner from "Role: …", "Role - …" or "(Role)", its
 * stage likewise, its tools from their names. Only names that the SOP knows count, so that no word is taken for a role.
 */
export function guessStep(line: string, sop: KnownNames): FoundStep {
  const titled = /^\*\*(.{1,100}?):?\*\*\s*[:–—-]?\s*(\S.*)$/.exec(line.trim());
  const words = plainWords(titled?.[1] ?? line);
  const more = titled?.[2] === undefined ? [] : [plainWords(titled[2])];
  const typed = asTyped(words, sop);
  const behind = inBrackets(typed.name, sop);
  const before = inFront(behind.name, sop);
  const name = before.name;
  const isLong = name.length > LONGEST_NAME;
  return {
    ...aFoundStep(isLong ? beginning(name) : name, typed.kind ?? behind.kind ?? guessKind(name)),
    role: typed.role || behind.role || before.role,
    stage: typed.stage || behind.stage || before.stage,
    tools: [...new Set([...typed.tools, ...behind.tools, ...toolsIn(name, sop)])],
    description: [...(isLong ? [name] : []), ...more],
    dueWithin: dueInWords(`${name} ${more.join(' ')}`),
  };
}

type Said = Pick<FoundStep, 'name' | 'role' | 'stage' | 'tools'>;
const nothing = (name: string): Said => ({ name, role: '', stage: '', tools: [] });

/** `@role`, `#stage` and `+tool`, where all of them are known: elsewhere the signs mean what they like. */
function asTyped(words: string, sop: KnownNames): Said & { readonly kind: FoundStep['kind'] | null } {
  const { name, kind, saysKind, role, stage, tools } = readLine(words, sop);
  const named = [role, stage, ...tools].filter((one) => one !== null);
  if (named.length === 0 || named.some((one) => one.id === null)) return { ...nothing(words), kind: null };
  return { name, kind: saysKind ? kind : null, role: role?.name ?? '', stage: stage?.name ?? '', tools: tools.map((tool) => tool.name) };
}

const labelOf = <Id extends string>(names: Names<Id>, text: string): string => {
  const id = names.byCall.get(folded(text.trim()));
  return id === undefined ? '' : (names.labels.get(id) ?? '');
};

/** "(Account manager, Onboarding)" or "(decision, Sales)" at the end, when every word in the brackets is known. */
function inBrackets(words: string, sop: KnownNames): Said & { readonly kind?: StepKind } {
  const [, name = '', inside = ''] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(words) ?? [];
  const parts = inside.split(/[,;/]/).map((part) => part.trim());
  const found: { name: string; role: string; stage: string; tools: string[]; kind?: StepKind } = { name, role: '', stage: '', tools: [] };
  for (const [index, part] of parts.entries()) {
    const kind = index === 0 && part !== 'task' ? kindOfWord(part) : null;
    if (kind !== null) {
      found.kind = kind;
      continue;
    }
    const role = labelOf(namesOf(sop.roles), part);
    const stage = labelOf(namesOf(sop.stages), part);
    const tool = labelOf(namesOf(sop.tools), part);
    if (role !== '' && found.role === '') found.role = role;
    else if (stage !== '' && found.stage === '') found.stage = stage;
    else if (tool !== '') found.tools.push(tool);
    else return nothing(words);
  }
  return inside === '' ? nothing(words) : found;
}

/** "Account manager: call", "Account manager - call". */
function inFront(words: string, sop: KnownNames): Said {
  const [, front = '', rest = ''] = /^([^:–—]{1,80}?)\s*(?::|\s[-–—])\s+(\S.*)$/.exec(words) ?? [];
  const role = labelOf(namesOf(sop.roles), front);
  if (role !== '') return { ...nothing(rest), role };
  const stage = labelOf(namesOf(sop.stages), front);
  return stage === '' ? nothing(words) : { ...nothing(rest), stage };
}

/** Tools whose names stand in the words; names of one or two letters would be found anywhere. */
function toolsIn(words: string, sop: KnownNames): string[] {
  const names = namesOf(sop.tools);
  const plain = ` ${folded(words).replace(/[^\p{L}\p{N}&+.#-]+/gu, ' ')} `.replace(/[.](?= )/g, '');
  const found = names.calls.filter(({ call }) => call.length > 2 && plain.includes(` ${call} `));
  return [...new Set(found.map(({ id }) => names.labels.get(id) ?? ''))];
}

/** The first sentence, or as many words as a card can show. */
function beginning(text: string): string {
  const sentence = /^.{10,100}?[.;:](?=\s)/.exec(text)?.[0].slice(0, -1);
  return sentence ?? `${/^.{1,90}(?=\s)/.exec(text)?.[0] ?? text.slice(0, 90)}…`;
}
