import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Message {
  readonly key: number;
  readonly sentence: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Said {
  readonly sentence: string;
  readonly turn: number;
  /** The last ones, newest first. */
  readonly log: readonly Message[];
}

const KEPT = 50;

const said = createStore<Said>(() => ({ sentence: '', turn: 0, log: [] }));

let nextKey = 1;
const messageOf = (sentence: string): Message => ({ key: nextKey++, sentence, at: Date.now() });

/** Tells a screen reader, politely, what just happened; one sentence. */
export function announce(sentence: string): void {
  said.setState(({ turn, log }) => ({ sentence, turn: turn + 1, log: [messageOf(sentence), ...log].slice(0, KEPT) }));
}

/** Keeps a sentence that is said elsewhere, such as in an alert. */
export function logMessage(sentence: string): void {
  said.setState(({ log }) => ({ log: [messageOf(sentence), ...log].slice(0, KEPT) }));
}

/** What was said in this window, newest first. */
export function useMessages(): readonly Message[] {
  return useStore(said, ({ log }) => log);
}

/** The live region behind `announce`. A trailing no-break space makes the same sentence twice two messages. */
export function Announcer() {
  const { sentence, turn } = useStore(said);
  return (
    // The mark keeps it heard while a dialog is open and all else is hidden.
    <div className="visually-hidden" role="status" aria-live="polite" data-live-announcer>
      {sentence === '' ? '' : sentence + (turn % 2 === 0 ? '' : '\u00a0')}
    </div>
  );
}
