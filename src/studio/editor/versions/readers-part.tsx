import { Download } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { readersSheet } from '../../../engine/exchange/sheets/readers-sheet';
import { removeReceipts } from '../../../sop/commands/remove-receipts';
import type { SopDocument } from '../../../sop/model/sop-document';
import { readersOf, type SopReader, type VersionReaders } from '../../../sop/overviews/readers';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { saveSheet } from '../overviews/save-overview';
import { importReceipts } from './import-receipts';
import '../overviews/overviews.css';

const NO_ROLE = 'no role';

/** `7 read it (Sales 3, no role 4). Check questions: 18 of 21 right.` */
export function readWords({ count, roles, right, asked }: VersionReaders): string {
  if (count === 0) return 'Nobody has said yet that they read it.';
  const who = roles.map(({ role, count: some }) => `${role || NO_ROLE} ${some}`).join(', ');
  return `${count} read it (${who}).${asked === 0 ? '' : ` Check questions: ${right} of ${asked} right.`}`;
}

function ReaderRow({ reader }: { readonly reader: SopReader }) {
  const { execute } = useEditor();
  const { name, newest, receipts, isBehind } = reader;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {newest.version}
        {isBehind && <span className="reader-behind"> an older one</span>}
      </td>
      <td>{newest.at}</td>
      <td>{newest.asked === 0 ? 'not asked' : `${newest.right} of ${newest.asked}`}</td>
      <td>
        <Button
          look="quiet"
          aria-label={`Remove the receipts of ${name}`}
          onClick={() => execute(removeReceipts, { receiptIds: receipts.map(({ id }) => id) })}
        >
          Remove
        </Button>
      </td>
    </tr>
  );
}

/** Readers in groups by their role, in the order that they come in. */
function groups(readers: readonly SopReader[]): readonly { readonly role: string; readonly readers: readonly SopReader[] }[] {
  const parts = new Map<string, SopReader[]>();
  for (const reader of readers) parts.set(reader.role, [...(parts.get(reader.role) ?? []), reader]);
  return [...parts].map(([role, some]) => ({ role, readers: some }));
}

function ReadersTable({ readers }: { readonly readers: readonly SopReader[] }) {
  return (
    <div className="overview-frame">
      <table className="overview-table" aria-label="Who has read it">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Newest version read</th>
            <th scope="col">On</th>
            <th scope="col">Answers right</th>
            <td />
          </tr>
        </thead>
        {groups(readers).map(({ role, readers: some }) => (
          <tbody key={role}>
            <tr className="overview-group">
              <th scope="rowgroup" colSpan={5}>
                {role || 'No role'} ({some.length})
              </th>
            </tr>
            {some.map((reader) => (
              <ReaderRow key={reader.newest.id} reader={reader} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** Brings the receipts in that readers of published pages sent back, and tells who has read what. */
export function ReadersPart({ sop, isAsked }: { readonly sop: SopDocument; readonly isAsked: boolean }) {
  const session = useEditor();
  const { versions, receipts } = sop;
  const readers = useMemo(() => readersOf({ versions, receipts }), [versions, receipts]);
  const behind = readers.filter(({ isBehind }) => isBehind);
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'start' });
  }, [isAsked]);
  return (
    <section ref={place} className="readers" aria-labelledby="readers-title">
      <h3 id="readers-title">Who has read it</h3>
      <p>
        A published page lets its readers save a receipt, a small file. Import those that were sent to you, many at once, or drop them on
        the editor.
      </p>
      {behind.length > 0 && (
        <p>
          <strong>Only an older version:</strong> {behind.map(({ name, newest }) => `${name} (version ${newest.version})`).join(', ')}.
        </p>
      )}
      {readers.length > 0 && <ReadersTable readers={readers} />}
      <div className="dialog-actions">
        <input
          ref={field}
          className="visually-hidden"
          type="file"
          multiple
          accept=".json,application/json"
          tabIndex={-1}
          aria-label="Receipt files"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void importReceipts(session, files);
          }}
        />
        {readers.length > 0 && (
          <Button
            icon={<Download size={15} aria-hidden />}
            onClick={() => saveSheet(sop.profile.title, 'readers', 'csv', readersSheet(sop))}
          >
            Save as CSV
          </Button>
        )}
        <Button look="primary" onClick={() => field.current?.click()}>
          Import receipts…
        </Button>
      </div>
    </section>
  );
}
