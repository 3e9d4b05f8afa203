import type { FoundWay } from './found-step';

const ARROW = /\s*(?:->|→|=>|=|:)\s*/;

/**
 * Where a cell or a line says that a step leads: `5`, `Step 5`, `Kick off`, `Yes: 5, No: 7`, `5 (yes); 7 (no)`. `isStep` tells
 * whether a text names a step, so that a name with a comma in it stays whole.
 */
export function readWays(text: string, isStep: (name: string) => boolean): readonly FoundWay[] {
  const cell = text.trim();
  if (cell === '' || /^(?:-|–|—|none|n\/a|end of process)$/i.test(cell)) return [];
  if (isStep(cell)) return [{ to: cell, words: '' }];
  return cell
    .split(/\s*[,;\n/|]\s*|\s+(?:and|or)\s+(?=(?:step\s*)?\d)/i)
    .filter((part) => part !== '')
    .map((part): FoundWay => {
      if (isStep(part)) return { to: part, words: '' };
      const [, to, words] = /^(.*\S)\s*\(([^()]*)\)$/.exec(part) ?? [];
      if (to !== undefined && words !== undefined) return { to: bare(to), words: sayWords(words) };
      const [front = '', ...rest] = part.split(ARROW);
      return rest.length === 0 ? { to: bare(part), words: '' } : { to: bare(rest.join(': ')), words: sayWords(front) };
    });
}

const bare = (to: string) =>
  to
    .trim()
    .replace(/^(?:go(?:es)?|continue|proceed|back|return)\s+(?:back\s+)?to\s+/i, '')
    .replace(/[.!]$/, '');
const sayWords = (words: string) => words.trim().replace(/^if\s+/i, '');

const BRANCH = /^(?:if\s+)?(yes|no|approved|rejected|not approved)\b\s*(?:[,:–—-]|->|→|=>)+\s*(?:then\s+)?(\S.*)$/i;

/** "If no, go back to step 3" below a question; null: the line is no way out. */
export function readBranch(line: string): FoundWay | null {
  const [, word, to] = BRANCH.exec(line.trim()) ?? [];
  if (word === undefined || to === undefined) return null;
  return { to: bare(to.replace(/^(?:->|→|=>)\s*/, '')), words: /^not/i.test(word) ? 'rejected' : word };
}
