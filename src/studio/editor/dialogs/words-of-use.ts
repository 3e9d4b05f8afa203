import type { TOOL_USES } from '../../../sop/model/tool';

const WORDS: { readonly [Use in (typeof TOOL_USES)[number]]: string } = {
  read: 'reads',
  update: 'updates',
  create: 'creates',
  send: 'sends',
  schedule: 'schedules',
  meet: 'meets',
  approve: 'approves',
  store: 'stores',
};

/** What a step does with a tool, as the end of a sentence; a word of the person stays. */
export function wordsOfUse(use: string): string {
  return Object.hasOwn(WORDS, use) ? WORDS[use as keyof typeof WORDS] : use; // asked just before
}
