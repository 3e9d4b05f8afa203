import type { LivingDocument } from '../../engine/document/living-document';
import { announce } from '../ui/announcer';

export interface UndoWords {
  /** Tells that a command ran as one undo step, and what it did. */
  did(sentence: string): void;
  /** The same, and tells the person; `told` is what is true only now, such as how many problems are left. */
  tell(sentence: string, told?: string): void;
  /** Takes the last step back, or does it again, and says which one it was. */
  take(which: 'undo' | 'redo'): string;
}

function said(sentence: string): string {
  announce(sentence);
  return sentence;
}

/** Knows what each undo step of this window was, so that a person who does not see the drawing hears what went and came. */
export function createUndoWords(document: Pick<LivingDocument, 'undo' | 'redo'>): UndoWords {
  const done: string[] = [];
  const undone: string[] = [];
  const did = (sentence: string) => {
    done.push(sentence);
    undone.length = 0;
  };
  return {
    did,
    tell(sentence, told = sentence) {
      did(sentence);
      if (told !== '') announce(told);
    },
    take(which) {
      if (!document[which]()) return said(`Nothing to ${which}`);
      const [from, to] = which === 'undo' ? [done, undone] : [undone, done];
      const sentence = from.pop() ?? '';
      to.push(sentence);
      const word = which === 'undo' ? 'Undone' : 'Redone';
      return said(sentence === '' ? word : `${word}: ${sentence}`);
    },
  };
}
