import { Background, BackgroundVariant, type NodeChange, ReactFlow, ReactFlowProvider, SelectionMode } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { type MouseEvent, type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ConnectorId, StepId } from '../../sop/model/ids';
import { BandHeaders } from './bands/band-headers';
import { BandLayer } from './bands/band-layer';
import { useCanvasKeys } from './canvas-keys';
import { type CanvasSession, type MenuSubject, useSession, useSop, useWindow } from './canvas-session';
import { ConnectorLayer } from './connectors/connector-layer';
import { ConnectorTools } from './connectors/connector-tools';
import { dragSteps } from './gestures/drag-steps';
import { tapTarget } from './gestures/tap-connect';
import { GuideLayer } from './guides/guide-layer';
import { LensLayer } from './lens/lens-layer';
import { LinkChip } from './link/link-chip';
import { endLink } from './link/link-mode';
import { NoteLayer } from './notes/note-layer';
import { PeerLayer } from './peers/peer-layer';
import { ConnectorPins } from './pins/connector-pins';
import { PROBE, ReadingProvider, useReadingOf } from './reading/use-reading';
import { StepCard } from './steps/step-card';
import { StepTools } from './steps/step-tools';
import { TapHint } from './steps/tap-hint';
import { createToReactFlow, type StepNode } from './steps/to-react-flow';
import { useSpokenNames } from './steps/use-spoken-names';
import { subjectAt } from './subject-at';
import { Submissions } from './submissions/submissions';
import { useInChunks } from './use-in-chunks';
import { useTouch } from './use-touch';
import { useViewPort } from './use-view-port';
import './sop-canvas.css';

const NODE_TYPES = { step: StepCard };
const NO_EDGES: [] = [];
/** So many cards are drawn anew in one task. */
const CHUNK = 60;
const idOf = ({ id }: StepNode) => id;
const MULTI_KEYS = ['Shift', 'Meta', 'Control'];
const PAN_BUTTONS = [1];

/** The cards of now, and what a marquee does to the selection. */
function useStepNodes() {
  const { window } = useSession();
  const toReactFlow = useMemo(createToReactFlow, []);
  const sop = useSop((all) => all);
  const steps = useWindow((state) => state.steps);
  const cursor = useWindow((state) => state.cursor);
  const marks = useWindow((state) => state.marks);
  const pins = useWindow((state) => state.pins);
  const wanted = useMemo(() => toReactFlow(sop, { steps, cursor, marks, pins }), [toReactFlow, sop, steps, cursor, marks, pins]);
  const nodes = useInChunks(wanted, idOf, CHUNK);
  const onNodesChange = useCallback(
    (changes: NodeChange<StepNode>[]) => {
      const selected = new Set(window.getState().steps);
      let changed = false;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        const id = change.id as StepId; // React Flow's node ids are our step ids
        changed = true;
        if (change.selected) selected.add(id);
        else selected.delete(id);
      }
      if (changed) window.getState().selectSteps(selected);
    },
    [window],
  );
  return { nodes, onNodesChange };
}

/** Says, without drawing anything anew, that the drawing is about to change by itself. */
function useBusySign(root: RefObject<HTMLElement | null>): void {
  const { window } = useSession();
  useEffect(() => {
    const show = () => root.current?.setAttribute('aria-busy', String(window.getState().isTidying));
    show();
    return window.subscribe(show);
  }, [root, window]);
}

/** A finger hovers over nothing: it would leave handles where it has been. */
function hoverAt({ window }: CanvasSession, { target, pointerType }: PointerEvent): void {
  const subject = subjectAt(target);
  if (subject === null || pointerType === 'touch') return;
  const id = (table: MenuSubject['table']) => (subject.table === table ? subject.id : null);
  window.getState().hover(id('steps') as StepId | null, id('connectors') as ConnectorId | null); // ids read from attributes written from them
}

function Flow() {
  const session = useSession();
  const { window, execute, openMenu } = session;
  const root = useRef<HTMLElement>(null);
  const direction = useSop((sop) => sop.profile.direction);
  const { nodes, onNodesChange } = useStepNodes();
  const { onInit, onMove } = useViewPort(root);
  const probe = useRef<HTMLSpanElement>(null);
  const reading = useReadingOf(probe);
  useSpokenNames(root);
  useBusySign(root);
  useTouch(root);
  const onKeyDown = useCanvasKeys();
  const onContextMenu = (event: MouseEvent) => {
    const subject = subjectAt(event.target);
    if (subject === null || openMenu === null) return;
    event.preventDefault();
    openMenu(subject, { x: event.clientX, y: event.clientY });
  };
  const onDoubleClick = (event: MouseEvent) => {
    const subject = subjectAt(event.target);
    if (execute !== null && subject?.table === 'steps') window.getState().startRename({ table: 'steps', id: subject.id });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: one listener for all cards; each card is a focusable group of its own
    <section
      ref={root}
      className={`sop-canvas flow-${direction}`}
      data-large={reading.scale > 1 || undefined}
      data-spread={reading.spread > 1 || undefined}
      style={{ '--word-scale': reading.scale > 1 ? Math.min(reading.scale, 1.3) : 1 }}
      aria-label="SOP canvas"
      onKeyDown={onKeyDown}
      onBlur={() => endLink(session)}
      onContextMenu={onContextMenu}
      onDoubleClick={onDoubleClick}
      // React Flow's own click would take back what a press with Shift or Ctrl has just added.
      onClickCapture={(event) => subjectAt(event.target)?.table === 'steps' && event.stopPropagation()}
      onPointerOver={(event) => hoverAt(session, event)}
      onPointerLeave={() => window.getState().hover(null, null)}
      onPointerDown={(event) => {
        const subject = subjectAt(event.target);
        if (subject?.table !== 'steps' || event.button !== 0 || window.getState().renaming?.id === subject.id) return;
        const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.react-flow__node') : null;
        if (tapTarget(event, session, subject.id as StepId)) return;
        if (event.pointerType !== 'touch') card?.focus({ preventScroll: true });
        dragSteps(event, session, subject.id as StepId);
      }}
    >
      <span ref={probe} className="reading-probe step-name" aria-hidden>
        {PROBE}
      </span>
      <ReadingProvider value={reading}>
        <ReactFlow
          nodes={nodes}
          edges={NO_EDGES}
          nodeTypes={NODE_TYPES}
          onNodesChange={onNodesChange}
          onInit={onInit}
          onMove={onMove}
          onPaneClick={() => {
            window.getState().arm(null);
            window.getState().clearSelection();
          }}
          nodesDraggable={false}
          nodesConnectable={false}
          edgesFocusable={false}
          nodesFocusable
          disableKeyboardA11y
          autoPanOnNodeFocus={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={MULTI_KEYS}
          selectionOnDrag
          selectionMode={SelectionMode.Partial}
          panOnDrag={PAN_BUTTONS}
          panOnScroll
          panOnScrollSpeed={1}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          minZoom={0.03}
          maxZoom={3}
        >
          <Background variant={BackgroundVariant.Dots} gap={24} size={1} />
          <BandLayer />
          <ConnectorLayer />
          <Submissions />
          <LensLayer />
          <StepTools />
          <ConnectorTools />
          <NoteLayer />
          <ConnectorPins />
          <GuideLayer />
          <PeerLayer />
        </ReactFlow>
      </ReadingProvider>
      <BandHeaders table="stages" />
      <BandHeaders table="roles" />
      <div className="band-corner" />
      <TapHint />
      <LinkChip />
    </section>
  );
}

/** The drawing of an SOP: lanes, stages, steps, connectors, notes. What can be done on it is up to the session. */
export function SopCanvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}
