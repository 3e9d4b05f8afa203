import { useEffect, useState } from 'react';
import type { LinkAddress } from '../engine/exchange/link/link-address';
import { type ReadLink, readLink } from '../engine/exchange/link/read-link';
import { Button } from '../studio/ui/button';
import { inform } from '../studio/ui/notices';
import { ViewerRoom } from '../studio/viewer/viewer-room';
import { drawUndrawn } from './draw-undrawn';
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

/** An SOP that came in an address: read only until the person keeps a copy. A link "for review" opens the same view. */
export function LinkRoom({ link, keeper, goHome }: LinkRoomProps) {
  const read = useLink(link);
  if (read === null) return <p className="app-opening">Opening…</p>;
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
