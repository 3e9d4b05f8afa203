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

/** The field is a list of names, parted by commas. `more`: what could be added besides, once something is typed. */
export function someOf(
  choices: readonly Choice[],
  newHint: string | null = null,
  more: (typed: string) => readonly Choice[] = () => [],
): (text: string, caret: number) => Options | null {
  return (text, caret) => {
    const begin = text.lastIndexOf(',', caret - 1) + 1;
    const start = begin + (/^\s*/.exec(text.slice(begin))?.[0].length ?? 0);
    const after = text.indexOf(',', caret);
    const range = { start: Math.min(start, caret), end: after === -1 ? text.length : after };
    const typed = text.slice(range.start, caret);
    return optionsFor(choices, typed, range, newHint, (name) => name, more(typed));
  };
}

/** What is typed is a name; what goes in is something else, such as a number. */
export function optionsFor(
  choices: readonly Choice[],
  typed: string,
  range: { readonly start: number; readonly end: number },
  newHint: string | null,
  insert: (name: string, id: string) => string,
  more: readonly Choice[] = [],
): Options | null {
  const optionOf = ({ id, name, hint }: Choice): Option => ({
    key: id,
    name,
    ...(hint === undefined ? {} : { hint }),
    insert: insert(name, id),
  });
  const found = matching(choices, typed).map(optionOf);
  // What is not there yet waits to be chosen: Enter keeps what was typed.
  const addable = more.slice(0, MOST - found.length).map((choice): Option => ({ ...optionOf(choice), isNew: true }));
  const known = [...found, ...addable];
  const fresh: Option[] =
    newHint !== null && isNew([...choices, ...more], typed)
      ? [{ key: 'new', name: typed.trim(), hint: newHint, isNew: true, insert: typed.trim() }]
      : [];
  const options = [...known, ...fresh];
  return options.length === 0 ? null : { ...range, typed, options };
}
