import { durationWords } from '../model/duration';
import type { RoleId, StageId, StepId, ToolId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { meansSame } from './meaning';

type Named = ReadonlyMap<string, { readonly name: string }>;

const nameIn = (rows: Named, id: string, nameless: string) => {
  const row = rows.get(id);
  return row === undefined ? nameless : row.name.trim() || nameless;
};

export const roleName = (sop: SopDocument, id: RoleId | null) => (id === null ? 'no owner' : nameIn(sop.roles, id, 'an unnamed role'));
export const stageName = (sop: SopDocument, id: StageId | null) => (id === null ? 'no stage' : nameIn(sop.stages, id, 'an unnamed stage'));
export const stepName = (sop: SopDocument, id: StepId) => nameIn(sop.steps, id, 'an unnamed step');
export const toolName = (sop: SopDocument, id: ToolId) => nameIn(sop.tools, id, 'an unnamed tool');

/** As the beginning of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Longer texts are not said twice in a sentence. */
const SHORT = 60;

const isShort = (text: string) => text.length <= SHORT && !/[\r\n\u2028\u2029]/.test(text);

export const quoted = (text: string) => `“${text}”`;

/** A long text as far as it can be said. */
export const clipped = (text: string) =>
  isShort(text)
    ? text
    : `${text
        .slice(0, SHORT)
        .split(/[\r\n\u2028\u2029]/)[0]
        ?.trimEnd()}…`;

/** What became of a value that is said in a few words: “due 2 days → 1 day”. */
export function toldValue(label: string, before: string, after: string): readonly string[] {
  if (before === after) return [];
  if (before === '') return [`${label} set to ${after}`];
  return after === '' ? [`${label} ${before} removed`] : [`${label} ${before} → ${after}`];
}

/** What became of a text, which is said only when it is short. */
export function toldText(label: string, before = '', after = ''): readonly string[] {
  if (before === after) return [];
  if (before !== '' && after !== '' && !(isShort(before) && isShort(after))) return [`${label} changed`];
  if (!isShort(before) || !isShort(after)) return [`${label} ${before === '' ? 'added' : 'removed'}`];
  return toldValue(label, before === '' ? '' : quoted(before), after === '' ? '' : quoted(after));
}

export const toldDuration = (label: string, before = '', after = '') => toldValue(label, durationWords(before), durationWords(after));

/** The items of one list that the other one has not as often. */
function missingIn(items: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** What became of a list of things that are said by their names: “approver Sales → Leadership”. */
export function toldNames(one: string, many: string, before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
  const gone = missingIn(before, after);
  const fresh = missingIn(after, before);
  if (gone.length === 1 && fresh.length === 1) return [`${one} ${gone[0]} → ${fresh[0]}`];
  if (gone.length + fresh.length > 0)
    return [...gone.map((name) => `${one} ${name} removed`), ...fresh.map((name) => `${one} ${name} added`)];
  return meansSame(before, after) ? [] : [`${many} in another order`];
}

/** The same of a list of texts. */
export function toldTexts(one: string, many: string, before: readonly string[] = [], after: readonly string[] = []): readonly string[] {
  const says = (texts: readonly string[]) => texts.map((text) => quoted(clipped(text)));
  const told = toldNames(one, many, says(before), says(after));
  // Two texts can begin alike.
  return told.length > 0 || meansSame(before, after) ? told : [`${many} changed`];
}
