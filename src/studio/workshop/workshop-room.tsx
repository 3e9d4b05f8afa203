import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createMirror } from '../../engine/document/mirror';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import { createReviewMirror } from '../discussion/review-mirror';
import { Door } from './door';
import { Hall } from './hall';
import { keepSeat, readSeat, type Seat } from './seat';
import { createWorkshopSession, type WorkshopHost, WorkshopProvider } from './workshop-session';
import './workshop.css';

function useSeat(opened: ReviewedSop) {
  const [seat, setSeat] = useState<Seat | null>(() => {
    const kept = readSeat();
    return kept !== null && opened.review.read().workshops.has(kept.workshopId) ? kept : null;
  });
  const take = (next: Seat | null) => {
    keepSeat(next);
    setSeat(next);
  };
  return { seat, take };
}

function Seated({
  opened,
  seat,
  host,
  leave,
}: {
  readonly opened: ReviewedSop;
  readonly seat: Seat;
  readonly host: WorkshopHost;
  leave(): void;
}) {
  const session = useMemo(() => createWorkshopSession(opened, seat, host), [opened, seat, host]);
  useEffect(() => () => session.close(), [session]);
  return (
    <WorkshopProvider value={session}>
      <Hall leave={leave} />
    </WorkshopProvider>
  );
}

/** Where a meeting about one SOP is held: started, joined, led stage by stage, and told in minutes afterwards. */
export function WorkshopRoom({ opened, host }: { readonly opened: ReviewedSop; readonly host: WorkshopHost }) {
  const { seat, take } = useSeat(opened);
  const mirror = useMemo(() => createMirror(opened.document), [opened]);
  const records = useMemo(() => createReviewMirror(opened.review), [opened]);
  const sop = useStore(mirror, (state) => state.sop);
  const { title } = sop.profile;
  useEffect(() => {
    document.title = `Workshop: ${title || 'Untitled SOP'} · Laneway`;
    return () => {
      document.title = 'Laneway';
    };
  }, [title]);
  if (seat !== null) return <Seated opened={opened} seat={seat} host={host} leave={() => take(null)} />;
  return <Door opened={opened} sop={sop} records={records} host={host} take={take} />;
}
