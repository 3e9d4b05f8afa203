import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { CanvasSessionProvider } from '../canvas/canvas-session';
import { ShownPeersProvider } from '../canvas/peers/shown-peers';
import { SopCanvas } from '../canvas/sop-canvas';
import { useLive } from '../discussion/live/use-live';
import { announce } from '../ui/announcer';
import { AgendaNav } from './agenda-nav';
import { BlankScreen } from './blank-screen';
import { revealNotes } from './capture';
import { CaptureLine } from './capture-line';
import { EndDialog } from './end-dialog';
import { Ended } from './ended';
import { HallHead } from './hall-head';
import { HallKeys } from './hall-keys';
import { showStage } from './lead';
import { OwnNotes } from './own-notes';
import { ParkingPanel } from './parking-panel';
import { PeoplePanel } from './people-panel';
import { SaveBanner } from './save-banner';
import { StagePanel } from './stage-panel';
import { StageThreads } from './stage-threads';
import { useHallKeys } from './use-hall-keys';
import { VotesPanel } from './votes-panel';
import { useIsFacilitator, useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';
import './hall.css';
import './hall-narrow.css';

/** Turns the picture to the stage that everybody looks at, says which it is, and follows what comes into it. */
function useStageInSight(): void {
  const session = useWorkshop();
  const sop = useWorkshopSop();
  const { stageId } = useWorkshopState();
  const isFacilitator = useIsFacilitator();
  const seen = useRef<string | null | undefined>(undefined);
  const name = stageId === null ? '' : (sop.stages.get(stageId)?.name ?? '');
  const stageSteps = [...sop.steps.values()].filter((step) => step.stageId === stageId).map(({ id }) => id);
  const inStage = stageSteps.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever leads gets a canvas of another kind, with a camera of its own
  useEffect(() => {
    const isTurned = seen.current !== undefined && seen.current !== stageId;
    seen.current = stageId;
    // The camera comes with the canvas, some frames after the room, and again when who leads changes.
    let frame = 0;
    const look = () => {
      if (session.canvas.view.current === null) frame = requestAnimationFrame(look);
      else showStage(session, stageId);
    };
    frame = requestAnimationFrame(look);
    if (isTurned && stageId !== null) {
      session.canvas.window.getState().clearSelection();
      announce(`Stage: ${name || 'Unnamed stage'}, ${inStage === '' ? 0 : inStage.split(' ').length} steps`);
    }
    return () => cancelAnimationFrame(frame);
  }, [session, stageId, name, inStage, isFacilitator]);
}

/** Notes of this window become comments as soon as writing is not private any more, also when the window comes late. */
function useReveal(): void {
  const session = useWorkshop();
  const { isPrivate } = useWorkshopState();
  const was = useRef(isPrivate);
  useEffect(() => {
    if (was.current !== isPrivate)
      announce(isPrivate ? 'Private writing: what you write stays on this device' : 'What was written is shown to all');
    was.current = isPrivate;
    if (!isPrivate) revealNotes(session);
  }, [session, isPrivate]);
}

/** Says who leads from now on. */
function useLeadWords(): void {
  const { facilitator } = useWorkshopState();
  const isFacilitator = useIsFacilitator();
  const before = useRef(facilitator.id);
  const { id, name } = facilitator;
  useEffect(() => {
    if (before.current !== id) announce(isFacilitator ? 'You lead now' : `${name || 'Somebody else'} leads now`);
    before.current = id;
  }, [id, name, isFacilitator]);
}

function Meeting({ leave }: { leave(): void }) {
  const session = useWorkshop();
  const isFacilitator = useIsFacilitator();
  const isBlank = useStore(session.view, (view) => view.isBlank);
  const dialog = useStore(session.view, (view) => view.dialog);
  const { isPrivate } = useWorkshopState();
  useHallKeys();
  useStageInSight();
  useLeadWords();
  const { state: live, shown: peers } = useLive(session.opened.document.read().profile.id, 'workshop', session.canvas, session.seat.person);
  // The same object until who leads changes: the canvas gives its camera up with it.
  const canvas = useMemo(() => (isFacilitator ? session.canvas : { ...session.canvas, execute: null }), [session, isFacilitator]);
  return (
    <>
      <div className="hall" inert={isBlank} data-private={isPrivate || undefined}>
        <HallHead leave={leave} live={live} />
        <SaveBanner />
        <AgendaNav />
        <main className="hall-main">
          <CaptureLine />
          <section className="hall-canvas" aria-label="Drawing">
            <CanvasSessionProvider value={canvas}>
              <ShownPeersProvider value={peers}>
                <SopCanvas key={isFacilitator ? 'leads' : 'follows'} />
              </ShownPeersProvider>
            </CanvasSessionProvider>
          </section>
        </main>
        <aside className="hall-side" aria-label="This stage">
          <StagePanel />
          <OwnNotes />
          <VotesPanel />
          <StageThreads />
          <ParkingPanel />
          <PeoplePanel />
        </aside>
      </div>
      {isBlank && <BlankScreen />}
      {dialog === 'end' && <EndDialog />}
      {dialog === 'keys' && <HallKeys />}
    </>
  );
}

/** The room in which a workshop is held, and what is left of it when it has ended. */
export function Hall({ leave }: { leave(): void }) {
  const { endedAt } = useWorkshopState();
  useReveal();
  return endedAt === null ? <Meeting leave={leave} /> : <Ended leave={leave} />;
}
