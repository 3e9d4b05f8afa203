import { linksAThing, namesAThing } from './names-of-things';
import { THINGS_TOO, VERBS, wordsIn } from './verbs';

/** They may stand before the verb. */
const BEFORE = wordsIn(
  'please always never also then now first next finally again still only manually automatically quickly immediately promptly regularly periodically carefully jointly formally briefly proactively',
);
const PREFIX = /^(?:re|pre|co|un|de|over|double|cross|self|auto|fast|quick|hot|sub)-?(?=\p{L}{3})/u;
/** “Pre-launch” and “self-service” tell which one, they are nothing to do. */
const OF_THINGS = /^(?:pre|self|sub|over|auto|quick|hot|fast)/;
const WITHIN = 'in on off up down out over back through to into onto for from with by at as about again against around past after before';
/** Right after a verb stand words like these; a thing is not followed by them. */
const OBJECT = wordsIn(
  `${WITHIN} the a an all any each every its their our your his her this that these those it them us if whether why how what who when where which no new more and or`,
);
const LINK = wordsIn(`${WITHIN} and or per via of`);
/** “Process of …” and “order is late” speak of a thing. */
const THING_FOLLOWS = /^(?:of|is|are|was|were|has|have|had|will|must|should|can|does|did|not)$/;
/** “Have we …?”, “Do they …?” */
const ASKED = wordsIn('we you they i he she it there');
const ASKS = wordsIn('have do be');
/** What is done, as a thing: after a word that is both, it makes the two a thing: “order confirmation”. */
const DEED = /(?:[^aeiou]tion|[aeiou]tion|sion|ment|ance|ence|ysis|ing|als?|ures?|ings|ery|als)$/;
const DEEDS = wordsIn(
  'review check report request plan form list call meeting update number status note letter history team date owner manager file system process data reminder receipt handoff handover hand-over hand-off session workshop desk sheet template mail email level pack',
);
/** They end like deeds, and are people whom one can call. */
const PEOPLE = wordsIn('procurement engineering marketing accounting purchasing');
const CALLS = wordsIn('call contact email mail message phone brief');

/** True when an English name reads as an instruction: its first word is a verb, and is not used as the name of a thing. */
export function beginsWithVerb(name: string): boolean {
  return isOrder(textOf(name));
}

function isOrder(text: string): boolean {
  const list = /^([\p{L}-]+)\s*(?:[,&+/]|(?:and|or)\b)\s*(.+)$/u.exec(text);
  // “Review and test the form”, but “audit & compliance”: what comes last tells.
  if (list?.[1] !== undefined && THINGS_TOO.has(list[1])) return isOrder(list[2] ?? '');
  const words = wordsOf(text);
  const at = words.findIndex((word) => !BEFORE.has(word));
  const [first, second, ...more] = at < 0 ? [] : words.slice(at);
  if (first === undefined) return false;
  if ((first === 'do' && second === 'not') || first === 'don’t' || first === "don't") return true;
  const verb = verbIn(first);
  if (verb === null) return MISSPELT.has(first) && second !== undefined && ARTICLE.has(second);
  if (second === undefined) return !THINGS_TOO.has(verb) || SINGLE.has(verb);
  if (THING_FOLLOWS.test(second) || (ASKS.has(verb) && ASKED.has(second))) return false;
  return !isThing(verb, second, more);
}

/** True when the words are the name of a thing, although the first one could tell what to do. */
function isThing(verb: string, second: string, more: readonly string[]): boolean {
  const [third] = more;
  const isWhole = third === undefined || LINK.has(third);
  if (linksAThing(verb, second)) return true;
  // “Review cycle” is a thing, “Review cycle times” is none.
  if (namesAThing(verb, second)) return isWhole || !MOSTLY_VERBS.has(verb) || isDeed(third);
  if (!THINGS_TOO.has(verb)) return false;
  if (isWhole && ((MEETINGS.has(second) && !ARRANGES.has(verb)) || isDone(second))) return true;
  if (MOSTLY_VERBS.has(verb) || (CALLS.has(verb) && PEOPLE.has(second))) return false;
  const rest = [second, ...more];
  if (rest.length > (VERBS_BEFORE_TWO.has(verb) ? 1 : 2) || rest.some((word) => OBJECT.has(word))) return false;
  return isDeed(rest.at(-1) ?? '');
}

/** Of the words that are both, those that mean the deed unless a meeting follows. */
const MOSTLY_VERBS = wordsIn(
  'audit build check copy display draft drive estimate forecast free help highlight host interview load log note open pilot pitch present print process record release request reserve review run schedule score screen sign sponsor start store switch tag talk test track update use view watch write list set sync win',
);
/** Those that mean the deed when two more words follow: “Design onboarding plan”. */
const VERBS_BEFORE_TWO = wordsIn('call design document file issue offer order plan price contact email mail brief triage bill end name');
const MEETINGS = wordsIn('meeting meetings session sessions workshop workshops');
/** One can do this with a meeting. */
const ARRANGES = wordsIn('schedule plan lead record host start end open run release note document time');

/** Words that are both, and mean the deed when they stand alone. */
const SINGLE = wordsIn('check review test pay sign ship update audit wait draft release answer start triage');

/** Nouns that people write for the verb: “Setup the workspace”. */
const MISSPELT = wordsIn(
  'setup set-up backup back-up login log-in followup follow-up pickup pick-up kickoff kick-off handover hand-over hand-off rollout roll-out sign-off signoff cleanup clean-up checkin check-in wrap-up lookup',
);
const ARTICLE = wordsIn('the a an all each every your our their its his her this these those');

/** Endings that only verbs have. */
const MADE = /\p{L}{3}(?:ify|ise|ize)$/u;
const NO_VERBS = wordsIn(
  'exercise enterprise premise franchise expertise merchandise otherwise likewise concise precise noise promise surprise',
);

function verbIn(word: string): string | null {
  for (const one of word.includes('/') ? word.split('/') : [word]) {
    if (VERBS.has(one) || (MADE.test(one) && !NO_VERBS.has(one))) return one;
    const bare = one.replace(PREFIX, '');
    if (bare !== one && VERBS.has(bare) && !(THINGS_TOO.has(bare) && OF_THINGS.test(one))) return bare;
  }
  return null;
}

const isDeed = (word: string) => DEED.test(word) || DEEDS.has(word);
/** “Offer sent” tells what has been done. */
const isDone = (word: string) => /\p{L}{2}ed$/u.test(word) || DONE.has(word);
const DONE = wordsIn('sent paid held made done met won lost given taken built written drawn sold bought found kept left read set');

/** “3.”, “Step 2:”, “(optional)” and signs stand before a name and do not belong to it. */
const LEADING = /^(?:\([^)]*\)|\[[^\]]*\]|(?:step|phase)?\s*\d+(?:\.\d+)*(?:[.):\s–-]+)|[^\p{L}\p{N}([]+)\s*(?=.)/u;

function textOf(name: string): string {
  let text = name.normalize('NFKC').toLowerCase();
  for (let shorter = text.replace(LEADING, ''); shorter !== text; shorter = text.replace(LEADING, '')) text = shorter;
  return text;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}’'/-]*/gu) ?? [];
}

const FOREIGN = wordsIn(
  'der die das und oder für mit von zum zur des dem den ein eine ist nicht el los las del al para con por una de la le les et du des aux pour avec dans une il di per con che gli della e da do dos das em para não com uma het van voor naar een och att för med och på til og af',
);
/** English has these too. */
const ENGLISH_TOO = wordsIn('die do per med de la e das el');

/** True when the name is plainly no English, so that nothing can be said of its verbs. */
export function isForeign(name: string): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name) || /[äöüßñçãõåøæéèêáíóú]/iu.test(name)) return true;
  return wordsOf(name.normalize('NFKC').toLowerCase()).some((word) => FOREIGN.has(word) && !ENGLISH_TOO.has(word));
}
