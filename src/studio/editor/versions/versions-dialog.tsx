import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { versionTroubles } from '../../../engine/versions/version-troubles';
import type { Version } from '../../../sop/model/version';
import { readersOfVersions, type VersionReaders } from '../../../sop/overviews/readers';
import { personSetting } from '../../discussion/person-setting';
import { Button } from '../../ui/button';
import { DialogHead } from '../dialogs/dialog-head';
import type { DialogProps } from '../dialogs/dialog-props';
import { useEditor } from '../editor-session';
import { restoreNow } from './change-life';
import { CompareVersions } from './compare-versions';
import { ReadersPart, readWords } from './readers-part';
import { momentOf } from './standing-words';
import './versions.css';

function VersionRow({ readers, restore }: { readonly readers: VersionReaders; restore(): void }) {
  const { panels } = useEditor();
  const { id, number, author, approver, at, reason, hash } = readers.version;
  return (
    <li className="version-row">
      <div>
        <h3>Version {number}</h3>
        <p>
          {momentOf(at)} · published by {author || 'nobody named'} · approved by {approver || 'nobody named'}
        </p>
        {reason !== '' && <p>{reason}</p>}
        <p>{readWords(readers)}</p>
        <p className="dialog-soft">
          Fingerprint <code>{hash.slice(0, 12)}</code>
        </p>
      </div>
      <div className="version-acts">
        <Button aria-label={`Open version ${number}`} onClick={() => panels.setState({ dialog: { kind: 'version', versionId: id } })}>
          Open
        </Button>
        <Button aria-label={`Restore as a draft: version ${number}`} onClick={restore}>
          Restore as a draft
        </Button>
      </div>
    </li>
  );
}

/** All published versions: to read, to bring back and to compare. */
export function VersionsDialog({ request, close }: DialogProps<'versions'>) {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const { name } = useStore(personSetting);
  const [asked, setAsked] = useState<Version | null>(null);
  const versions = useMemo(() => readersOfVersions({ versions: sop.versions, receipts: sop.receipts }), [sop.versions, sop.receipts]);
  const troubles = useMemo(() => versionTroubles({ versions: sop.versions, lifecycle: sop.lifecycle }), [sop.versions, sop.lifecycle]);
  const restore = (version: Version) => {
    if (name.trim() === '') setAsked(version);
    else void restoreNow(session, version, name).then((isDone) => isDone && close());
  };
  return (
    <>
      <DialogHead title="Versions" close={close} />
      {troubles.length > 0 && (
        <div className="dialog-error" role="alert">
          {troubles.map(({ message }) => (
            <p key={message}>{message}.</p>
          ))}
        </div>
      )}
      {asked !== null && (
        <div className="version-asked">
          <label className="entry">
            <span className="entry-label">Your name, to sign that version {asked.number} comes back</span>
            <input value={name} maxLength={200} onChange={(event) => personSetting.setState({ name: event.target.value })} />
          </label>
          <Button look="primary" disabled={name.trim() === ''} onClick={() => restore(asked)}>
            Restore version {asked.number}
          </Button>
        </div>
      )}
      {versions.length === 0 && <p>Nothing was published yet. “Publish” makes the first version.</p>}
      <ol className="version-list">
        {versions.map((readers) => (
          <VersionRow key={readers.version.id} readers={readers} restore={() => restore(readers.version)} />
        ))}
      </ol>
      {versions.length > 0 && <ReadersPart sop={sop} isAsked={request.readers === true} />}
      {versions.length > 0 && <CompareVersions sop={sop} />}
    </>
  );
}
