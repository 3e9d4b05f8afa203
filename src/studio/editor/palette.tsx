import { Columns3, Rows3, StickyNote } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';
import { STEP_KINDS, type StepKind } from '../../sop/model/step';
import { dropTargetAt } from '../canvas/gestures/drop-target';
import { trackDrag } from '../canvas/gestures/track-drag';
import { StepGlyph } from '../canvas/steps/step-shape';
import { ACTIONS } from './actions';
import { putStep } from './actions/insert-actions';
import { type EditorSession, useEditor } from './editor-session';
import { KIND_WORDS } from './kind-words';
import './palette.css';

/** Drags a kind from the palette onto a cell; without a drag the button's click does it. */
function dragKind(press: PointerEvent<HTMLElement>, session: EditorSession, kind: StepKind): void {
  const { view, window, mirror } = session;
  const over = (at: { clientX: number; clientY: number }) => {
    const box = view.current?.element.getBoundingClientRect();
    const inside = box && at.clientX > box.left && at.clientX < box.right && at.clientY > box.top && at.clientY < box.bottom;
    return inside ? view.current?.toDrawing(at.clientX, at.clientY) : undefined;
  };
  trackDrag(press, {
    start: () => undefined,
    move(at) {
      const point = over(at);
      window.getState().showDropCell(point ? dropTargetAt(mirror.getState().sop, point.x, point.y) : null);
    },
    drop(at) {
      window.getState().showDropCell(null);
      const point = over(at);
      if (point) putStep(session, kind, point);
    },
    cancel: () => window.getState().showDropCell(null),
  });
}

function Item({
  id,
  name,
  says,
  icon,
  onPointerDown,
}: {
  id: string;
  name: string;
  says: string;
  icon: ReactNode;
  onPointerDown?: (press: PointerEvent<HTMLElement>) => void;
}) {
  const session = useEditor();
  return (
    <li>
      <button
        type="button"
        className="palette-item"
        data-tip={`${says}. Click or drag onto the canvas`}
        aria-description={says}
        aria-label={`Add ${name.toLowerCase()}`}
        onClick={() => ACTIONS.find((action) => action.id === id)?.run(session)}
        onPointerDown={(press) => press.button === 0 && onPointerDown?.(press)}
      >
        {icon}
        <span>{name}</span>
      </button>
    </li>
  );
}

/** What can be put on the canvas: every kind of step, notes, lanes and stages; by click or by drag. */
export function Palette() {
  const session = useEditor();
  return (
    <nav className="palette" aria-label="Palette" data-region="Palette">
      <ul>
        {STEP_KINDS.map((kind) => (
          <Item
            key={kind}
            id={`add-${kind}`}
            name={KIND_WORDS[kind].name}
            says={KIND_WORDS[kind].says}
            icon={<StepGlyph kind={kind} />}
            onPointerDown={(press) => dragKind(press, session, kind)}
          />
        ))}
        <Item id="add-note" name="Note" says="A sticky text beside the steps" icon={<StickyNote size={16} aria-hidden />} />
        <Item id="add-lane" name="Lane" says="A role and the strip of its steps" icon={<Rows3 size={16} aria-hidden />} />
        <Item id="add-stage" name="Stage" says="A phase of the account's life" icon={<Columns3 size={16} aria-hidden />} />
      </ul>
    </nav>
  );
}
