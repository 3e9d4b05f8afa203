import { useEffect, useRef } from 'react';
import { minutesSpent } from '../../sop/feedback/workshop-clock';
import { goToStage, stagesInOrder } from './lead';
import { useNow } from './use-now';
import { useIsFacilitator, useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';

/** The agenda: which stage it is about now, and how long each was planned and took. */
export function AgendaNav() {
  const session = useWorkshop();
  const sop = useWorkshopSop();
  const { workshop, clock, stageId: current } = useWorkshopState();
  const isFacilitator = useIsFacilitator();
  const now = useNow(15_000);
  const list = useRef<HTMLOListElement>(null);
  // On a narrow screen the agenda is one row: the stage of now is brought into it, and nothing else is scrolled.
  useEffect(() => {
    const row = list.current;
    const stage = current === null ? null : row?.querySelector<HTMLElement>('[aria-current]');
    if (row != null && stage != null) row.scrollLeft += stage.getBoundingClientRect().left - row.getBoundingClientRect().left;
  }, [current]);
  const planned = new Map(workshop.agenda.map(({ stageId, minutes }) => [stageId, minutes]));
  return (
    <nav className="hall-agenda" aria-label="Agenda">
      <h2>Agenda</h2>
      <ol ref={list}>
        {stagesInOrder(sop, workshop.agenda).map((id) => {
          const name = sop.stages.get(id)?.name || 'Unnamed stage';
          const spent = minutesSpent(clock, id, current, now);
          const plan = planned.get(id);
          const words = `${spent} of ${plan === undefined ? 'no' : plan} min`;
          return (
            <li key={id}>
              <button
                type="button"
                className="agenda-stage"
                aria-current={id === current ? 'step' : undefined}
                aria-disabled={!isFacilitator}
                onClick={() => isFacilitator && goToStage(session, id)}
              >
                <span>{name}</span> <span className="workshop-soft">{words}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
