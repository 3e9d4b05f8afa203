import { useEffect, useMemo } from 'react';
import { type Qr, qrSvg } from '../../../engine/exchange/link/qr-of';
import { Button } from '../../ui/button';
import { alertPerson } from '../../ui/notices';
import { saveQr } from './save-qr';

/** The link as a code for cameras. Its text alternative is the link above it. */
export function QrPart({ qr, title }: { readonly qr: Qr; readonly title: string }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([qrSvg(qr)], { type: 'image/svg+xml' })), [qr]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const save = (form: 'svg' | 'png') =>
    void saveQr(title, qr, form).catch((error: unknown) =>
      alertPerson(`The QR code could not be saved: ${error instanceof Error ? error.message : 'unknown reason'}.`),
    );
  return (
    <section className="share-qr" aria-labelledby="share-qr">
      <img src={address} alt={`QR code of the link to “${title || 'Untitled SOP'}”, the same as in the field above`} />
      <div>
        <h3 id="share-qr">QR code</h3>
        <p className="dialog-soft">
          For a camera, on paper or on a slide.{qr.size > 100 ? ' It is dense: print it large, and try it before you hand it out.' : ''}
        </p>
        <div className="share-saves">
          <Button onClick={() => save('svg')}>Download QR as SVG</Button>
          <Button onClick={() => save('png')}>Download QR as PNG</Button>
        </div>
      </div>
    </section>
  );
}
