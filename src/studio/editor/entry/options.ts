import type { Option, Options } from './completing-field';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
}

const MOST = 12;

/** Those that begin with what was typed, then those that have it somewhere. */
function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const begins = (name: string) => name.toLowerCase().startsWith(wanted);
  const found = choices.filter(({ name }) => name.toLowerCase().includes(wanted));
  return [...found.filter(({ name }) => begins(name)), ...found.filter(({ name }) => !begins(name))].slice(0, MOST);
}

const isNew = (choices: readonly Choice[], typed: string) =>
  typed.trim() !== '' && !choices.some(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());

/** The whole field is one of several names. `newHint`: a name that is none of them may be written too, and what that would be. */
export function oneOf(choices: readonly Choice[], newHint: string | null = null): (text: string) => Options | null {
  return (text) => optionsFor(choices, text, { start: 0, end: text.length }, newHint, (name) => name);
}

/** The field is a list of names, parted by commas. */
export function someOf(choices: readonly Choice[], newHint: string | null = null): (text: string, caret: number) => Options | null {
  return (text, caret) => {
    const begin = text.lastIndexOf(',', caret - 1) + 1;
    const start = begin + (/^\s*/.exec(text.slice(begin))?.[0].length ?? 0);
    const after = text.indexOf(',', caret);
    const range = { start: Math.min(start, caret), end: after === -1 ? text.length : after };
    return optionsFor(choices, text.slice(range.start, caret), range, newHint, (name) => name);
  };
}

/** What is typed is a name; what goes in is something else, such as a number. */
export function optionsFor(
  choices: readonly Choice[],
  typed: string,
  range: { readonly start: number; readonly end: number },
  newHint: string | null,
  insert: (name: string, id: string) => string,
): Options | null {
  const known: Option[] = matching(choices, typed).map(({ id, name, hint }) => ({
    key: id,
    name,
    ...(hint === undefined ? {} : { hint }),
    insert: insert(name, id),
  }));
  const fresh: Option[] =
    newHint !== null && isNew(choices, typed) ? [{ key: 'new', name: typed.trim(), hint: newHint, isNew: true, insert: typed.trim() }] : [];
  const options = [...known, ...fresh];
  return options.length === 0 ? null : { ...range, typed, options };
}
