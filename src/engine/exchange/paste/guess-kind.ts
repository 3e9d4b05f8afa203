import type { StepKind } from '../../../sop/model/step';

const SIGNS: readonly (readonly [StepKind, RegExp])[] = [
  [
    'approval',
    /^(?:approval|approve|sign[- ]?off)\b|\b(?:approval|sign[- ]?off)[.!]?$|\b(?:get|obtain|request|ask for) (?:the )?(?:\w+ )?(?:approval|sign[- ]?off)\b/i,
  ],
  ['decision', /\?$|^(?:decision\b|decide (?:if|whether)\b)/i],
  ['escalation', /\bescalat(?:e|es|ed|ing|ion)\b/i],
  ['start', /^(?:start|begin)$|^(?:start|trigger|begin)\s*:/i],
  ['end', /^(?:end|stop|done|finish|finished|the end)[.!]?$|^end\s*:/i],
  ['milestone', /^milestone\b/i],
  ['linked-sop', /^(?:linked |see )?sop\s*:/i],
];

/** The kind that the words of a step speak of; a task when they speak of none. */
export function guessKind(name: string): StepKind {
  return SIGNS.find(([, sign]) => sign.test(name))?.[0] ?? 'task';
}

const WORDS: ReadonlyMap<string, StepKind> = new Map([
  ['start', 'start'],
  ['begin', 'start'],
  ['trigger', 'start'],
  ['start event', 'start'],
  ['task', 'task'],
  ['step', 'task'],
  ['activity', 'task'],
  ['action', 'task'],
  ['process', 'task'],
  ['decision', 'decision'],
  ['gateway', 'decision'],
  ['question', 'decision'],
  ['approval', 'approval'],
  ['approve', 'approval'],
  ['sign-off', 'approval'],
  ['escalation', 'escalation'],
  ['milestone', 'milestone'],
  ['linked sop', 'linked-sop'],
  ['linked-sop', 'linked-sop'],
  ['sop', 'linked-sop'],
  ['subprocess', 'linked-sop'],
  ['end', 'end'],
  ['finish', 'end'],
  ['end event', 'end'],
]);

/** The kind that a cell of a table says. */
export function kindOfWord(word: string): StepKind | null {
  return WORDS.get(word.trim().toLowerCase()) ?? null;
}
