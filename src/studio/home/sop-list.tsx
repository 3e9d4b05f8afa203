import { AlertTriangle, CircleCheck, Copy, OctagonAlert, Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { LibraryEntry } from '../../engine/library/library';
import { Button } from '../ui/button';
import { alertPerson, inform } from '../ui/notices';
import type { HomeHost } from './home-host';

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function told(work: Promise<unknown>): void {
  work.catch((error: unknown) => alertPerson(`That did not work: ${error instanceof Error ? error.message : 'unknown reason'}.`));
}

function Findings({ findings }: Pick<LibraryEntry, 'findings'>) {
  if (findings === null) return <span>Not checked</span>;
  const { errors, warnings } = findings;
  if (errors + warnings === 0) {
    return (
      <span className="sop-good">
        <CircleCheck size={14} aria-hidden /> No problems
      </span>
    );
  }
  const Icon = errors > 0 ? OctagonAlert : AlertTriangle;
  return (
    <span className={errors > 0 ? 'sop-errors' : 'sop-warnings'}>
      <Icon size={14} aria-hidden /> {errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : ''}
      {errors > 0 && warnings > 0 ? ', ' : ''}
      {warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}
    </span>
  );
}

function Row({ entry, host }: { readonly entry: LibraryEntry; readonly host: HomeHost }) {
  const [renaming, setRenaming] = useState(false);
  const title = entry.title || 'Untitled SOP';
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('title');
    setRenaming(false);
    if (typeof text === 'string' && text.trim() !== entry.title) told(host.library.rename(entry.id, text.trim()));
  };
  const remove = () =>
    told(
      host.library
        .remove(entry.id)
        .then(() =>
          inform(`“${title}” is in the bin for 30 days.`, { offer: { label: 'Undo', act: () => told(host.library.restore(entry.id)) } }),
        ),
    );
  return (
    <tr>
      <th scope="row">
        {renaming ? (
          <form onSubmit={rename}>
            <input
              name="title"
              aria-label="New title"
              defaultValue={entry.title}
              maxLength={400}
              ref={(field) => field?.focus()}
              onKeyDown={(event) => event.key === 'Escape' && setRenaming(false)}
            />
            <Button type="submit">Rename</Button>
          </form>
        ) : (
          <button
            type="button"
            className="sop-open"
            onClick={() => (entry.forReview === undefined ? host.open(entry.id) : host.review(entry.id))}
          >
            {title}
          </button>
        )}
        {entry.forReview !== undefined && (
          <span className="sop-for-review">For review{entry.forReview.from === '' ? '' : `, from ${entry.forReview.from}`}</span>
        )}
      </th>
      <td>{entry.ownerRole ?? '—'}</td>
      <td className="sop-steps">{entry.stepCount}</td>
      <td>
        <Findings findings={entry.findings} />
      </td>
      <td>
        <time dateTime={new Date(entry.changedAt).toISOString()}>{when.format(entry.changedAt)}</time>
      </td>
      <td className="sop-row-actions">
        {entry.forReview === undefined && (
          <Button look="quiet" icon={<Pencil size={15} aria-hidden />} label={`Rename ${title}`} onClick={() => setRenaming(true)} />
        )}
        <Button
          look="quiet"
          icon={<Copy size={15} aria-hidden />}
          label={`Duplicate ${title}`}
          onClick={() => told(host.library.duplicate(entry.id))}
        />
        <Button look="quiet" icon={<Trash2 size={15} aria-hidden />} label={`Delete ${title}`} onClick={remove} />
      </td>
    </tr>
  );
}

/** The SOPs on this computer as a table. */
export function SopList({ entries, host }: { readonly entries: readonly LibraryEntry[]; readonly host: HomeHost }) {
  if (entries.length === 0) {
    return (
      <p className="home-empty">
        Nothing here yet. Start with a template below, or with a blank SOP; it is kept on this computer as you work.
      </p>
    );
  }
  return (
    <div className="sop-list">
      <table>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Kept by</th>
            <th scope="col">Steps</th>
            <th scope="col">Check</th>
            <th scope="col">Last change</th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} host={host} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
