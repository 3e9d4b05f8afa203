import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../ui/button';
import { CAPTURE_KINDS, CAPTURE_WORDS } from './read-capture';
import { useWorkshop } from './workshop-session';

/** What this person wrote in private and nobody else can see yet. */
export function OwnNotes() {
  const { notes } = useWorkshop();
  const all = useStore(notes, (state) => state.notes);
  if (all.length === 0) return null;
  return (
    <section className="hall-part" aria-labelledby="own-notes">
      <h2 id="own-notes">Only yours so far ({all.length})</h2>
      <ul className="hall-list">
        {all.map(({ id, type, text }) => (
          <li key={id}>
            <span>
              <strong>{CAPTURE_WORDS[CAPTURE_KINDS.find((kind) => kind === type) ?? 'idea']}:</strong> {text}
            </span>
            <Button
              look="quiet"
              icon={<X size={16} aria-hidden />}
              label={`Throw away: ${text}`}
              onClick={() => notes.setState({ notes: all.filter((note) => note.id !== id) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
