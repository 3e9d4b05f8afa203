import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Library, LibraryEntry } from '../../engine/library/library';
import { Button } from '../ui/button';
import { alertPerson, inform } from '../ui/notices';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** Deleted SOPs: kept for 30 days, put back with one press, or deleted for good after a second press. */
export function Bin({ entries, library }: { readonly entries: readonly LibraryEntry[]; readonly library: Library }) {
  const [asking, setAsking] = useState<string | null>(null);
  const told = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => alertPerson(`That did not work: ${error instanceof Error ? error.message : 'unknown reason'}.`));
  return (
    <section aria-labelledby="home-bin">
      <h2 id="home-bin">Bin</h2>
      <ul className="bin">
        {entries.map(({ id, title, removedAt }) => (
          <li key={id}>
            <span>
              {title || 'Untitled SOP'} <small>deleted {day.format(removedAt ?? 0)}, kept for 30 days</small>
            </span>
            <Button
              icon={<RotateCcw size={15} aria-hidden />}
              aria-label={`Put back ${title}`}
              onClick={() => told(library.restore(id).then(() => inform(`“${title}” is back.`)))}
            >
              Put back
            </Button>
            {asking === id ? (
              <Button look="danger" onClick={() => told(library.purge(id))}>
                Really delete for good
              </Button>
            ) : (
              <Button
                look="quiet"
                icon={<Trash2 size={15} aria-hidden />}
                aria-label={`Delete ${title} for good`}
                onClick={() => setAsking(id)}
              >
                Delete for good…
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
