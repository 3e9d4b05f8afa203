import { THINGS_TOO, VERBS } from './verbs';

/** They may stand before the verb. */
const BEFORE: ReadonlySet<string> = new Set(
  'please always never also then now first next finally again still only manually automatically quickly immediately promptly regularly periodically carefully jointly formally briefly proactively'.split(
    ' ',
  ),
);
const PREFIX = /^(?:re|pre|co|un|de|over|double|cross|self|auto|fast|quick|hot|sub)-?(?=\p{L}{3})/u;
/** Right after a verb stand words like these; a thing is not followed by them. */
const OBJECT =
  /^(?:the|a|an|all|any|each|every|its|their|our|your|his|her|this|that|these|those|it|them|us|up|down|in|out|on|off|over|back|through|with|to|from|into|for|if|whether|why|how|what|who|when|where|which|no|new|more|and|or|by|at|as|about|again|against|around|past)$/;
/** “Process of …” and “order is late” speak of a thing. */
const THING_FOLLOWS = /^(?:of|is|are|was|were|has|have|had|will|must|should|can|does|did|not)$/;
/** What is done, as a thing: after a word that is both, it makes the two a thing: “order confirmation”. */
const DEED = /(?:[^aeiou]tion|[aeiou]tion|sion|ment|ance|ence|ysis|ing|als?|ures?|ings|ery|als)$/;
const DEEDS: ReadonlySet<string> = new Set(
  'review check report request plan form list call meeting update number status note letter history team date owner manager file system process data order reminder receipt handoff handover hand-over hand-off session workshop desk sheet template mail email level pack'.split(
    ' ',
  ),
);

/** True when an English name reads as an instruction: its first word is a verb, and is not used as the name of a thing. */
export function beginsWithVerb(name: string): boolean {
  const words = wordsOf(name);
  const at = words.findIndex((word) => !BEFORE.has(word));
  const [first, second, ...more] = at < 0 ? [] : words.slice(at);
  if (first === undefined) return false;
  if ((first === 'do' && second === 'not') || first === 'don’t' || first === "don't") return true;
  const verb = verbIn(first);
  if (verb === null) return false;
  if (second === undefined) return !THINGS_TOO.has(verb) || SINGLE.has(verb);
  if (THING_FOLLOWS.test(second)) return false;
  if (MEETINGS.has(second)) return !THINGS_TOO.has(verb);
  if (more.length === 0 && THINGS_TOO.has(verb) && isDone(second)) return false;
  if (!THINGS_TOO.has(verb) || MOSTLY_VERBS.has(verb)) return true;
  const rest = [second, ...more];
  return rest.length > 2 || rest.some((word) => OBJECT.test(word)) || !isDeed(rest.at(-1) ?? '');
}

/** Of the words that are both, those that mean the deed unless a meeting follows. */
const MOSTLY_VERBS: ReadonlySet<string> = new Set(
  'audit check copy display draft load log note process record release request reserve review schedule score screen sign start store test update use view write list set'.split(
    ' ',
  ),
);
const MEETINGS: ReadonlySet<string> = new Set('meeting meetings session sessions workshop workshops'.split(' '));

/** Words that are both, and mean the deed when they stand alone. */
const SINGLE: ReadonlySet<string> = new Set('check review test pay sign ship update audit wait draft release answer start'.split(' '));

/** Endings that only verbs have. */
const MADE = /\p{L}{3}(?:ify|ise|ize)$/u;
const NO_VERBS: ReadonlySet<string> = new Set(
  'exercise enterprise premise franchise expertise merchandise otherwise likewise concise precise noise promise surprise'.split(' '),
);

function verbIn(word: string): string | null {
  for (const one of word.includes('/') ? word.split('/') : [word]) {
    if (VERBS.has(one) || (MADE.test(one) && !NO_VERBS.has(one))) return one;
    const bare = one.replace(PREFIX, '');
    if (bare !== one && VERBS.has(bare)) return bare;
    const head = /^(\p{L}{3,})-(?!(?:off|up|in|out|down|over|on)$)\p{L}+/u.exec(one)?.[1];
    if (head !== undefined && VERBS.has(head) && !THINGS_TOO.has(head)) return head;
  }
  return null;
}

const isDeed = (word: string) => DEED.test(word) || DEEDS.has(word);
/** “Offer sent” tells what has been done. */
const isDone = (word: string) => /\p{L}{2}ed$/u.test(word) || DONE.has(word);
const DONE: ReadonlySet<string> = new Set(
  'sent paid held made done met won lost given taken built written drawn sold bought found kept left read set'.split(' '),
);

function wordsOf(name: string): readonly string[] {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:[\d.)\s-]+|step \d+:?)(?=\p{L})/u, '');
  return plain.match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}’'/-]*/gu) ?? [];
}

const FOREIGN: ReadonlySet<string> = new Set(
  'der die das und oder für mit von zum zur des dem den ein eine ist nicht el los las del al para con por una de la le les et du des aux pour avec dans une il di per con che gli della e da do dos das em para não com uma het van voor naar een och att för med och på til og af'.split(
    ' ',
  ),
);
/** English has these too. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(['die', 'do', 'per', 'med', 'de', 'la', 'e', 'das', 'el']);

/** True when the name is plainly no English, so that nothing can be said of its verbs. */
export function isForeign(name: string): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name) || /[äöüßñçãõåøæéèêáíóú]/iu.test(name)) return true;
  return wordsOf(name).some((word) => FOREIGN.has(word) && !ENGLISH_TOO.has(word));
}
