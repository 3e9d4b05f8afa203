import { stageOfAnchor } from '../../sop/feedback/anchors';
import { foldWorkshop } from '../../sop/feedback/fold-workshop';
import { secondsLeft } from '../../sop/feedback/workshop-clock';
import type { Rect } from '../../sop/model/drawing';
import type { ConnectorId, StageId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Anchor } from '../../sop/model/thread';
import { announce } from '../ui/announcer';
import { stepsOf } from './anchor-now';
import type { WorkshopSession } from './workshop-session';

const nowText = () => new Date().toISOString();

/** The stages of the agenda that are still there, then the others of the SOP. */
export function stagesInOrder(sop: SopDocument, agenda: readonly { readonly stageId: StageId }[]): readonly StageId[] {
  const planned = agenda.map(({ stageId }) => stageId).filter((id) => sop.stages.has(id));
  return [...planned, ...[...sop.stages.keys()].filter((id) => !planned.includes(id))];
}

/** Turns everybody to a stage, and its time begins where it was left. */
export function goToStage(session: WorkshopSession, stageId: StageId): void {
  const before = session.state();
  if (before === null || before.stageId === stageId || session.note({ kind: 'stage', stageId }) === null) return;
  const { clock, workshop } = foldWorkshop(before.workshop);
  const planned = (workshop.agenda.find((item) => item.stageId === stageId)?.minutes ?? 0) * 60;
  session.note({ kind: 'timer', seconds: clock.left.get(stageId) ?? planned, runs: clock.timer?.runs ?? true });
}

/** The stage so many before or after the current one. */
export function stepStages(session: WorkshopSession, to: 1 | -1 | 'first' | 'last'): void {
  const state = session.state();
  if (state === null) return;
  const order = stagesInOrder(session.canvas.mirror.getState().sop, state.workshop.agenda);
  const index = state.stageId === null ? -1 : order.indexOf(state.stageId);
  const next = to === 'first' ? order[0] : to === 'last' ? order.at(-1) : order[Math.max(0, index + to)];
  if (next === undefined || next === state.stageId)
    announce(to === 1 || to === 'last' ? 'This is the last stage' : 'This is the first stage');
  else goToStage(session, next);
}

/** Starts or pauses the timer. */
export function toggleTimer(session: WorkshopSession): void {
  const timer = session.state()?.clock.timer;
  const seconds = timer == null ? 0 : secondsLeft(timer, nowText());
  const runs = timer?.runs !== true;
  if (session.note({ kind: 'timer', seconds, runs }) !== null) announce(runs ? 'The timer runs' : 'The timer is paused');
}

/** Gives the stage more time. */
export function extendTimer(session: WorkshopSession, minutes: number): void {
  const timer = session.state()?.clock.timer;
  const seconds = (timer == null ? 0 : secondsLeft(timer, nowText())) + minutes * 60;
  if (session.note({ kind: 'timer', seconds, runs: timer?.runs ?? false }) !== null)
    announce(`${minutes} ${minutes === 1 ? 'minute' : 'minutes'} more`);
}

function boxOf(sop: SopDocument, stageId: StageId): Rect | null {
  const boxes = stepsOf(sop, stageId).flatMap((id) => sop.drawing.placements.get(id) ?? []);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  };
}

/** Brings a stage into the picture and fades the others. */
export function showStage({ canvas }: WorkshopSession, stageId: StageId | null): void {
  const { sop } = canvas.mirror.getState();
  const stage = stageId === null ? undefined : sop.stages.get(stageId);
  if (stageId === null || stage === undefined) {
    canvas.window.setState({ lens: null });
    return;
  }
  const steps = new Set(stepsOf(sop, stageId));
  const connectors = new Set([...sop.connectors.values()].filter(({ from, to }) => steps.has(from) && steps.has(to)).map(({ id }) => id));
  canvas.window.setState({ lens: { steps, connectors, what: stage.name, isQuiet: true } });
  const box = boxOf(sop, stageId);
  if (box !== null) canvas.view.current?.show(box);
}

/** Selects the step that an anchor is about, and brings it into the picture; a stage or the whole is brought there as such. */
export function showAnchor(session: WorkshopSession, anchor: Anchor): void {
  const { canvas } = session;
  const { sop } = canvas.mirror.getState();
  const stageId = stageOfAnchor(sop, anchor);
  const id = anchor.kind === 'connector' ? sop.connectors.get(anchor.id as ConnectorId)?.from : anchor.id; // an unknown id finds nothing
  const step = sop.steps.get(id as StepId); // as above
  if (step === undefined) {
    showStage(session, stageId);
    return;
  }
  canvas.window.getState().selectSteps([step.id]);
  canvas.view.current?.reveal(step.id);
  canvas.view.current?.focus(step.id);
}
