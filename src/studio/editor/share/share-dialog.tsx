import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { MAX_LINK } from '../../../engine/exchange/link/link-address';
import { MAX_QR, qrOf } from '../../../engine/exchange/link/qr-of';
import { Button } from '../../ui/button';
import { DialogHead } from '../dialogs/dialog-head';
import type { DialogProps } from '../dialogs/dialog-props';
import { useEditor } from '../editor-session';
import { QrPart } from './qr-part';
import { useCopyLink } from './use-copy-link';
import { isOnlyHere, useLink } from './use-link';
import './share.css';

const counted = (count: number) => count.toLocaleString('en');

/** What the link carries, and what stays here. */
function carries(hasDrawing: boolean, isDrawn: boolean): string {
  const drawn = hasDrawing
    ? 'the whole SOP with its drawing'
    : `the whole SOP${isDrawn ? '; whoever opens it gets a drawing laid out anew' : ''}`;
  return `It carries ${drawn}. Published versions, the log and comments stay here.`;
}

/** A link with the SOP in it: nothing is sent anywhere until the person gives it to somebody. */
export function ShareDialog({ close }: DialogProps<'share'>) {
  const { mirror, panels } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const [drawing, setDrawing] = useState(true);
  const made = useLink(sop, drawing);
  const link = made?.ok ? made.link : null;
  const { field, copy } = useCopyLink(link);
  const qr = useMemo(() => (link === null ? null : qrOf(link)), [link]);
  const isDrawn = sop.drawing.placements.size > 0;

  return (
    <>
      <DialogHead title="Share link" close={close} />
      <p>
        Whoever opens this link reads the SOP, and may keep a copy of their own. It goes through no server, and it never changes: a later
        state needs a new link. Everybody who gets it can read all that is in it.
      </p>
      {made?.ok === false && (
        <div className="dialog-error" role="alert">
          <p>{made.reason}</p>
          <Button onClick={() => panels.setState({ dialog: { kind: 'export' } })}>Export…</Button>
        </div>
      )}
      {made?.ok !== false && (
        <>
          <div className="share-link">
            <label className="entry">
              <span className="entry-label">Link</span>
              <input ref={field} readOnly value={link ?? 'Making the link…'} onFocus={(event) => event.currentTarget.select()} />
            </label>
            <Button look="primary" disabled={link === null} onClick={() => void copy()}>
              Copy
            </Button>
          </div>
          {made !== null && (
            <p className="share-size">
              {counted(made.link.length)} letters of at most {counted(MAX_LINK)}. {carries(made.drawing, isDrawn)}
              {drawing && isDrawn && !made.drawing && ' The drawing had no room in it.'}
            </p>
          )}
          {isOnlyHere(location) && (
            <p className="share-size">This Laneway runs on your computer only: the link opens here, and nowhere else.</p>
          )}
          {isDrawn && (
            <label>
              <input type="checkbox" checked={drawing} onChange={(event) => setDrawing(event.target.checked)} /> With the drawing as it is;
              without it the link is shorter
            </label>
          )}
          {qr !== null && <QrPart qr={qr} title={sop.profile.title} />}
          {link !== null && qr === null && (
            <p className="dialog-soft">The link is too long for a QR code, which holds {counted(MAX_QR)} letters at most.</p>
          )}
        </>
      )}
    </>
  );
}
