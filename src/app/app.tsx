import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Library } from '../engine/library/library';
import type { ReviewedSop } from '../engine/library/open-reviewed-sop';
import type { Capacity } from '../sop/feedback/rights';
import type { SopId } from '../sop/model/ids';
import { Announcer } from '../studio/ui/announcer';
import { alertPerson, Notices } from '../studio/ui/notices';
import { Tooltips } from '../studio/ui/tooltips';
import { goOnTo, goTo, readRoute, useRoute } from './route';
import { createLayout, startBlank, startFrom, takeFiles } from './start-sop';
import './app.css';

/** The template that shows everything a person should see first. */
const SAMPLE = 'account-management.sop.json';

const loadTakers = () => import('./take-reviews');

const loadHome = () => import('../studio/home/home-room');
const HomeRoom = lazy(() => loadHome().then((module) => ({ default: module.HomeRoom })));
// Whoever begins at home gets it while the library opens.
if (readRoute(location.hash).room === 'home') void loadHome();

const EditorRoom = lazy(() => import('../studio/editor/editor-room').then((module) => ({ default: module.EditorRoom })));

const WorkshopRoom = lazy(() => import('../studio/workshop/workshop-room').then((module) => ({ default: module.WorkshopRoom })));

const ReviewRoom = lazy(() => import('../studio/review/review-room').then((module) => ({ default: module.ReviewRoom })));

const LinkRoom = lazy(() => import('./link-room').then((module) => ({ default: module.LinkRoom })));

/** The SOP of the route, opened; null while it opens. The one before is closed after its last edit is on disk. */
function useOpenSop(library: Library, id: SopId | null, as: Capacity): ReviewedSop | null {
  const [held, setHeld] = useState<{ readonly id: SopId; readonly as: Capacity; readonly opened: ReviewedSop } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let gone = false;
    let mine: ReviewedSop | null = null;
    library.open(id, as === 'lead' ? undefined : as).then(
      (result) => {
        if ('missing' in result) {
          alertPerson('That SOP is not on this computer.');
          goTo({ room: 'home' });
        } else if (gone) void result.close();
        else {
          mine = result;
          // A copy that was sent for review is a reviewer's in every room.
          if (result.as !== as) goOnTo({ room: 'review', id });
          setHeld({ id, as, opened: result });
        }
      },
      (error: unknown) => {
        alertPerson(`That SOP could not be opened: ${error instanceof Error ? error.message : 'unknown reason'}.`);
        goTo({ room: 'home' });
      },
    );
    return () => {
      gone = true;
      void mine?.close();
      setHeld(null);
    };
  }, [library, id, as]);
  // While the address has moved on and the effect has not, what is held belongs to the SOP before.
  return held !== null && held.id === id && held.as === as && held.opened.as === as ? held.opened : null;
}

/** Files dropped anywhere open; the browser must not navigate to them. */
function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [take]);
  return over;
}

/** The whole app: one room at a time, one way in for files, one place for notices. */
export function App({ library }: { readonly library: Library }) {
  const route = useRoute();
  const isReview = route.room === 'review';
  const opened = useOpenSop(library, 'id' in route ? route.id : null, isReview ? 'reviewer' : 'lead');
  const fileInput = useRef<HTMLInputElement>(null);
  const hosts = useMemo(() => {
    const open = (id: SopId) => goTo({ room: 'editor', id });
    const review = (id: SopId) => goTo({ room: 'review', id });
    const chooseFile = () => fileInput.current?.click();
    let takeReceipts: ((files: readonly File[]) => void) | null = null;
    let takeReviews: ((files: readonly File[]) => Promise<void>) | null = null;
    const rooms = { library, open, review };
    const take = (files: readonly File[]) =>
      void takeFiles(rooms, files, {
        receipts(receipts) {
          takeReceipts?.(receipts);
          return takeReceipts !== null;
        },
        request: async (file) => (await loadTakers()).takeRequest(rooms, file),
        returned: async (reviews) => (takeReviews === null ? (await loadTakers()).takeReturned(rooms, reviews) : takeReviews(reviews)),
      });
    return {
      take,
      home: {
        library,
        open,
        review,
        chooseFile,
        startBlank: () => void startBlank(library, open),
        startFrom: (file: string) => void startFrom(library, file, open),
      },
      editor: {
        library,
        open,
        review,
        chooseFile,
        goHome: () => goTo({ room: 'home' }),
        openWorkshop: (id: SopId) => goTo({ room: 'workshop', id }),
        startSample: () => void startFrom(library, SAMPLE, open),
        createLayout,
        onReceipts: (taker: typeof takeReceipts) => {
          takeReceipts = taker;
        },
        onReviews: (taker: typeof takeReviews) => {
          takeReviews = taker;
        },
      },
    };
  }, [library]);
  const over = useFileDrop(hosts.take);
  return (
    <>
      <section className="visually-hidden" aria-label="Open a file">
        <input
          ref={fileInput}
          type="file"
          aria-label="Open SOP file"
          tabIndex={-1}
          accept=".json,.sop.json,.png,.svg,.html,.htm,application/json,image/png,image/svg+xml,text/html"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            hosts.take(files);
          }}
        />
      </section>
      <Suspense fallback={<p className="app-opening">Opening…</p>}>
        {route.room === 'home' && <HomeRoom host={hosts.home} />}
        {route.room === 'link' && <LinkRoom link={route.link} keeper={hosts.editor} goHome={hosts.editor.goHome} />}
        {isReview &&
          (opened === null ? <p className="app-opening">Opening…</p> : <ReviewRoom key={route.id} opened={opened} host={hosts.editor} />)}
        {route.room === 'editor' &&
          (opened === null ? <p className="app-opening">Opening…</p> : <EditorRoom key={route.id} opened={opened} host={hosts.editor} />)}
        {route.room === 'workshop' &&
          (opened === null ? <p className="app-opening">Opening…</p> : <WorkshopRoom key={route.id} opened={opened} host={hosts.editor} />)}
      </Suspense>
      {over && <div className="app-drop">Drop to open</div>}
      <Notices />
      <Announcer />
      <Tooltips />
    </>
  );
}
