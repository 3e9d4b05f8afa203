import { useEffect, useRef } from 'react';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { MinutesView } from './minutes-view';
import { useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';

/** What is left of a workshop: its minutes. */
export function Ended({ leave }: { leave(): void }) {
  const { goToEditor, records } = useWorkshop();
  const sop = useWorkshopSop();
  const { workshop } = useWorkshopState();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
    announce('The workshop has ended. Here are its minutes');
  }, []);
  return (
    <div className="workshop-door">
      <header className="workshop-head">
        <h1 ref={head} tabIndex={-1}>
          {workshop.title || 'The workshop'} has ended
        </h1>
        <span className="workshop-acts">
          <Button
            look="primary"
            onClick={() => {
              leave();
              goToEditor();
            }}
          >
            Back to the editor
          </Button>
          <Button onClick={leave}>All workshops</Button>
        </span>
      </header>
      <main className="door-main">
        <section aria-labelledby="ended-minutes">
          <h2 id="ended-minutes">Minutes</h2>
          <MinutesView sop={sop} records={records} workshop={workshop} />
        </section>
      </main>
    </div>
  );
}
