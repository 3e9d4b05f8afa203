import { useState } from 'react';
import { useStore } from 'zustand';
import { writeReviewRequest } from '../../../engine/comments/review-request';
import { fileNameOf } from '../../../engine/exchange/file-name-of';
import { MAX_LINK } from '../../../engine/exchange/link/link-address';
import type { Person } from '../../../sop/model/thread';
import { saveBlob } from '../../canvas/export/save-file';
import { askName, personSetting } from '../../discussion/person-setting';
import { Button } from '../../ui/button';
import { inform } from '../../ui/notices';
import { DialogHead } from '../dialogs/dialog-head';
import type { DialogProps } from '../dialogs/dialog-props';
import { type EditorSession, useEditor } from '../editor-session';
import { useCopyLink } from '../share/use-copy-link';
import { isOnlyHere, useLink } from '../share/use-link';
import '../share/share.css';

function requestOf({ opened }: EditorSession, from: Person, note: string): Blob {
  const text = writeReviewRequest({ sop: opened.whole(), from, at: new Date().toISOString(), note });
  return new Blob([text], { type: 'application/json' });
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`;

/** The link that opens the review room. It has no room for what was said so far. */
function LinkPart() {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const made = useLink(sop, true, 'review');
  const link = made?.ok ? made.link : null;
  const { field, copy } = useCopyLink(link);
  if (made?.ok === false) return <p>A link has no room for this SOP: it would be too long. Send the file.</p>;
  return (
    <>
      <div className="share-link">
        <label className="entry">
          <span className="entry-label">Link that opens the review</span>
          <input ref={field} readOnly value={link ?? 'Making the link…'} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <Button disabled={link === null} onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      {link !== null && (
        <p className="share-size">
          {link.length.toLocaleString('en')} letters of at most {MAX_LINK.toLocaleString('en')}. Comments so far go along in the file only.
        </p>
      )}
      {isOnlyHere(location) && (
        <p className="share-size">This Laneway runs on your computer only: the link opens here, and nowhere else.</p>
      )}
    </>
  );
}

/** Gives the SOP to somebody who looks at it, as one file or as a link. Nothing goes through a server. */
export function SendReviewDialog({ close }: DialogProps<'send-for-review'>) {
  const session = useEditor();
  const { title } = useStore(session.mirror, (state) => state.sop.profile);
  const me = useStore(personSetting);
  const [note, setNote] = useState('');
  const size = requestOf(session, me, note).size;
  const save = async () => {
    const from = await askName();
    if (from === null) return;
    const name = saveBlob(fileNameOf(title, '.for-review.json'), requestOf(session, from, note));
    inform(`Saved ${name}. What comes back is taken in with “Import reviews…”.`);
    close();
  };
  return (
    <>
      <DialogHead title="Send for review" close={close} />
      <p>
        Whoever gets the file opens it in Laneway, comments and suggests, and sends a small file back. Nobody needs an account, and nothing
        goes through a server.
      </p>
      <label className="entry">
        <span className="entry-label">What should they look at? (not needed)</span>
        <textarea rows={2} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <div>
        <Button look="primary" onClick={() => void save()}>
          Download the file ({kilobytes(size)})
        </Button>
      </div>
      <p className="share-size">It carries the SOP, its drawing and all comments so far. Published versions and receipts stay here.</p>
      <LinkPart />
    </>
  );
}
