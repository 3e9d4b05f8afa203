import { useSop, useWindow } from '../canvas-session';
import { stepTitle } from '../steps/spoken-name';
import { linkQuestion } from './link-mode';
import './link-chip.css';

/** Says, while a target is being chosen, what would be connected and which keys there are. It is read aloud elsewhere. */
export function LinkChip() {
  const linking = useWindow((state) => state.linking);
  const question = useSop((sop) => (linking === null ? '' : linkQuestion(sop, linking.from, linking.target)));
  const from = useSop((sop) => (linking === null ? '' : stepTitle(sop, linking.from)));
  if (linking === null) return null;
  return (
    <div className="link-chip" aria-hidden>
      <p>
        {from} <span>→</span> <strong>{question}</strong>
      </p>
      <p className="link-chip-keys">
        {linking.typed === '' ? 'Arrows or letters choose' : `Typed: ${linking.typed}`} · <kbd>Enter</kbd> connects · <kbd>Esc</kbd> cancels
      </p>
    </div>
  );
}
