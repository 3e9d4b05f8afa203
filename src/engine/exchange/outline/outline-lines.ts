/** What a line of an outline is, before anybody knows what its names mean. */
export type OutlineLine =
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'list'; readonly table: 'roles' | 'stages' | 'tools'; readonly text: string }
  | { readonly is: 'stage'; readonly text: string }
  | { readonly is: 'step'; readonly number: string | null; readonly text: string }
  | { readonly is: 'way'; readonly words: string; readonly to: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'strange' };

const TITLE = /^# (.*)$/;
const STAGE = /^##+ (.*)$/;
const LIST = /^(roles|stages|tools):(.*)$/i;
const STEP = /^(?:(\d{1,9})[.)]|[-*•])(?:\s(.*))?$/;
/** The last arrow of a line is the one that leads somewhere: words may have one of their own. */
const WAY = /^\s+(?:[-*•]\s+)?(.*)(?:->|→)\s*(\S.*)$/;

export function lineOf(line: string): OutlineLine {
  if (line.trim() === '') return { is: 'nothing' };
  const title = TITLE.exec(line);
  if (title !== null) return { is: 'title', text: title[1] ?? '' };
  const stage = STAGE.exec(line);
  if (stage !== null) return { is: 'stage', text: stage[1] ?? '' };
  const list = LIST.exec(line);
  if (list !== null) return { is: 'list', table: (list[1] ?? '').toLowerCase() as 'roles', text: list[2] ?? '' }; // one of the three words
  const step = STEP.exec(line);
  if (step !== null) return { is: 'step', number: step[1] ?? null, text: step[2] ?? '' };
  const way = WAY.exec(line);
  return way === null ? { is: 'strange' } : { is: 'way', words: way[1] ?? '', to: (way[2] ?? '').trim() };
}
