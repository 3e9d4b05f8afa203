import { useEffect, useState } from 'react';
import { checksum } from '../engine/document/checksum';
import type { LinkAddress } from '../engine/exchange/link/link-address';
import { type ReadLink, readLink } from '../engine/exchange/link/read-link';
import type { Library } from '../engine/library/library';
import { Button } from '../studio/ui/button';
import { alertPerson, inform } from '../studio/ui/notices';
import { ViewerRoom } from '../studio/viewer/viewer-room';
import { drawUndrawn } from './draw-undrawn';
import { goOnTo } from './route';
import { createLayout, damagesOf, type Keeper, keepSop } from './start-sop';

/** What a link holds, drawn. */
async function openLink(link: LinkAddress): Promise<ReadLink> {
  const read = await readLink(link);
  return read.ok ? { ...read, sop: await drawUndrawn(read.sop, createLayout) } : read;
}

function useLink(link: LinkAddress): ReadLink | null {
  const [held, setHeld] = useState<{ readonly link: LinkAddress; readonly read: ReadLink } | null>(null);
  useEffect(() => {
    let isGone = false;
    void openLink(link).then((read) => {
      if (isGone) return;
      setHeld({ link, read });
      if (read.ok && read.damages.length > 0) inform(`The link was opened; ${damagesOf(read.damages)}`, damageDetails(read));
    });
    return () => {
      isGone = true;
    };
  }, [link]);
  return held?.link === link ? held.read : null;
}

const damageDetails = ({ damages }: Extract<ReadLink, { ok: true }>) => ({
  details: damages.map(({ path, message }) => `${path}: ${message}`),
});

interface LinkRoomProps {
  readonly link: LinkAddress;
  readonly keeper: Keeper;
  goHome(): void;
}

/** A link that asks for a review is kept as a reviewer's copy, in which comments have a place; the same link finds the same copy. */
function useReview(link: LinkAddress, read: ReadLink | null, library: Library): boolean {
  const sop = read?.ok && read.mode === 'review' ? read.sop : null;
  useEffect(() => {
    if (sop === null) return;
    const print = `link ${link.payload.length} ${checksum(new TextEncoder().encode(link.payload)).toString(36)}`;
    library.addForReview(sop, { from: '', at: '', note: '', print }).then(
      (id) => goOnTo({ room: 'review', id }),
      (error: unknown) => alertPerson(`The review could not be opened: ${error instanceof Error ? error.message : 'unknown reason'}.`),
    );
  }, [sop, link, library]);
  return sop !== null;
}

/** An SOP that came in an address: read only until the person keeps a copy, or opened in the review room when the link asks for a review. */
export function LinkRoom({ link, keeper, goHome }: LinkRoomProps) {
  const read = useLink(link);
  const isReview = useReview(link, read, keeper.library);
  if (read === null || isReview) return <p className="app-opening">Opening…</p>;
  if (read.ok) return <ViewerRoom sop={read.sop} from="opened from a link" host={{ goHome, keep: () => void keepSop(keeper, read.sop) }} />;
  return (
    <main className="app-failure">
      <h1>This link can’t be opened</h1>
      <p role="alert">{read.reason}</p>
      <p>
        <Button look="primary" onClick={goHome}>
          All SOPs
        </Button>
      </p>
    </main>
  );
}
