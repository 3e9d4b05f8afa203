import { useEffect, useMemo } from 'react';
import type { SopDocument } from '../../sop/model/sop-document';
import { CanvasSessionProvider } from '../canvas/canvas-session';
import { readingSession } from '../canvas/reading-session';
import { SopCanvas } from '../canvas/sop-canvas';
import { Button } from '../ui/button';
import { ThemeButton } from '../ui/theme-button';
import { ReadSteps } from './read-steps';
import './viewer-room.css';

/** What the viewer can ask of the app around it. */
export interface ViewerHost {
  /** Puts the SOP to those of this computer and opens it there. */
  keep(): void;
  goHome(): void;
}

interface ViewerRoomProps {
  readonly sop: SopDocument;
  /** What this person looks at, such as "opened from a link". */
  readonly from: string;
  readonly host: ViewerHost;
}

/** An SOP to be read: its steps as a list and its drawing. Nothing can be changed here, and nothing is kept until the person says so. */
export function ViewerRoom({ sop, from, host }: ViewerRoomProps) {
  const session = useMemo(() => readingSession(sop), [sop]);
  const { title } = sop.profile;
  useEffect(() => {
    document.title = `${title || 'Untitled SOP'} · Laneway`;
    return () => {
      document.title = 'Laneway';
    };
  }, [title]);
  return (
    <div className="viewer">
      <header className="viewer-head">
        <h1>{title || 'Untitled SOP'}</h1>
        <p>
          <strong>Read only:</strong> {from}. Nothing of it is kept on this computer yet.
        </p>
        <span className="viewer-acts">
          <Button look="primary" onClick={host.keep}>
            Keep a copy
          </Button>
          <Button onClick={host.goHome}>All SOPs</Button>
          <ThemeButton />
        </span>
      </header>
      <main className="viewer-main">
        <CanvasSessionProvider value={session}>
          <section className="viewer-steps" aria-labelledby="viewer-steps">
            <h2 id="viewer-steps">Steps</h2>
            <ReadSteps sop={sop} />
          </section>
          <section className="viewer-canvas" aria-label="Drawing">
            {sop.steps.size === 0 ? <p className="viewer-none">There is no step to draw yet.</p> : <SopCanvas />}
          </section>
        </CanvasSessionProvider>
      </main>
    </div>
  );
}
