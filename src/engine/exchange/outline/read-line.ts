import type { RoleId, StageId, ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { StepKind } from '../../../sop/model/step';
import { readMark } from './kind-marks';
import { folded, type Named, type Names, namedBy, namesOf } from './names';
import { isBlank, type Signs, signsOf, sliceOf, trimmed } from './signs';

/** What the names in a line are looked up in. */
export type KnownNames = Pick<SopDocument, 'roles' | 'stages' | 'tools'>;

/** What one line of the outline says. What it does not speak of is null or empty. */
export interface ReadLine {
  readonly name: string;
  /** `task` when nothing says otherwise. */
  readonly kind: StepKind;
  /** Whether the line says the kind, with a mark of its own. */
  readonly saysKind: boolean;
  readonly role: Named<RoleId> | null;
  readonly stage: Named<StageId> | null;
  /** In the order of the line, each once. */
  readonly tools: readonly Named<ToolId>[];
}

type Sigil = '@' | '#' | '+';

/** True where a sigil stands that begins a word and has one behind it. */
export function beginsName(signs: Signs, at: number): boolean {
  const { text, literal } = signs;
  if (literal[at] !== false || !/[@#+]/.test(text[at] ?? '')) return false;
  if (at > 0 && !isBlank(signs, at - 1)) return false;
  return at + 1 < text.length && !/\s/.test(text[at + 1] ?? '');
}

interface Found<Id> {
  readonly named: Named<Id>;
  readonly end: number;
}

/** The name behind a sigil: in quotes, or the longest known one, or one new word. Null: the sigil is just a sign. */
function nameAt<Id extends string>(signs: Signs, at: number, names: Names<Id>): Found<Id> | null {
  const { text, literal } = signs;
  const from = at + 1;
  if (text[from] === '"' && literal[from] === false) {
    let end = from + 1;
    while (end < text.length && !(text[end] === '"' && literal[end] === false)) end += 1;
    return { named: namedBy(names, text.slice(from + 1, end)), end: Math.min(end + 1, text.length) };
  }
  for (const { call, id } of names.calls) {
    const end = from + call.length;
    if (folded(text.slice(from, end)) !== call || /^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2))) continue;
    return { named: { id, name: names.labels.get(id) ?? call }, end };
  }
  const word = /^[^\s]*[^\s,.;:!?)]/.exec(text.slice(from))?.[0] ?? '';
  // "#1" and "+49" are numbers of something, no names.
  return /\p{L}/u.test(word) ? { named: { id: null, name: word }, end: from + word.length } : null;
}

/**
 * What a typed line means. The words are the name of the step, and these signs, each at the start of a word, say the rest:
 *
 * - `@role`, `#stage`, `+tool` (any number): a known name or alias in any case, the longest that fits, spaces and all;
 *   a new name as one word (`@Legal`) or in quotes (`@"Legal counsel"`);
 * - `?` at the end or the start: a decision (the mark of a question stays in its name); `!`: an approval;
 * - `(start)`, `(end)`, `(escalation)`, `(milestone)`, `(linked SOP)` at the end or the start: the other kinds.
 *
 * A backslash before a sign takes its meaning away, and inside a word it has none: "R&D + QA", "Is C# used".
 */
export function readLine(line: string, sop: KnownNames): ReadLine {
  const signs = signsOf(line);
  const pieces: Signs[] = [];
  const said: { role: Named<RoleId> | null; stage: Named<StageId> | null } = { role: null, stage: null };
  const tools: Named<ToolId>[] = [];
  const take: { readonly [S in Sigil]: (at: number) => number | null } = {
    '@': (at) => {
      const found = nameAt(signs, at, namesOf(sop.roles));
      said.role = found?.named ?? said.role;
      return found?.end ?? null;
    },
    '#': (at) => {
      const found = nameAt(signs, at, namesOf(sop.stages));
      said.stage = found?.named ?? said.stage;
      return found?.end ?? null;
    },
    '+': (at) => {
      const found = nameAt(signs, at, namesOf(sop.tools));
      if (found !== null && !tools.some(({ name }) => folded(name) === folded(found.named.name))) tools.push(found.named);
      return found?.end ?? null;
    },
  };
  let from = 0;
  for (let at = 0; at < signs.text.length; at += 1) {
    if (!beginsName(signs, at)) continue;
    const end = take[signs.text[at] as Sigil](at); // that is what beginsName looks for
    if (end === null) continue;
    pieces.push(sliceOf(signs, from, at));
    from = end;
    at = end - 1;
  }
  pieces.push(sliceOf(signs, from));
  const { kind, name } = readMark(joined(pieces));
  return { name, kind: kind ?? 'task', saysKind: kind !== null, ...said, tools };
}

/** What stood between the names, one blank apart. */
function joined(pieces: readonly Signs[]): Signs {
  let text = '';
  const literal: boolean[] = [];
  for (const piece of pieces.map(trimmed)) {
    if (piece.text === '') continue;
    if (text !== '') literal.push(false);
    text += `${text === '' ? '' : ' '}${piece.text}`;
    literal.push(...piece.literal);
  }
  return { text, literal };
}
