import { useEffect, useState } from 'react';
import type { LinkMode } from '../../../engine/exchange/link/link-address';
import { type WrittenLink, writeLink } from '../../../engine/exchange/link/write-link';
import type { SopDocument } from '../../../sop/model/sop-document';

/** The link of an SOP; null while it is made. */
export function useLink(sop: SopDocument, drawing: boolean, mode: LinkMode = 'read'): WrittenLink | null {
  const [made, setMade] = useState<{ readonly sop: SopDocument; readonly drawing: boolean; readonly link: WrittenLink } | null>(null);
  useEffect(() => {
    let isGone = false;
    const base = location.href.split('#')[0] ?? '';
    void writeLink(sop, { base, mode, drawing }).then((link) => !isGone && setMade({ sop, drawing, link }));
    return () => {
      isGone = true;
    };
  }, [sop, drawing, mode]);
  return made !== null && made.sop === sop && made.drawing === drawing ? made.link : null;
}

/** True where the address leads to this computer and to no other one. */
export function isOnlyHere({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  return protocol === 'file:' || hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname);
}
