import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Said {
  readonly sentence: string;
  readonly turn: number;
}

const said = createStore<Said>(() => ({ sentence: '', turn: 0 }));

/** Tells a screen reader, politely, what just happened; one sentence. */
export function announce(sentence: string): void {
  said.setState(({ turn }) => ({ sentence, turn: turn + 1 }));
}

/** The live region behind `announce`. A trailing no-break space makes the same sentence twice two messages. */
export function Announcer() {
  const { sentence, turn } = useStore(said);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {sentence === '' ? '' : sentence + (turn % 2 === 0 ? '' : '\u00a0')}
    </div>
  );
}
