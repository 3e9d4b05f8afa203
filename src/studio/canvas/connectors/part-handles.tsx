import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { isLevel, type WayPart } from '../../../sop/drawing/way-parts';
import type { Connector } from '../../../sop/model/connector';
import { useSession } from '../canvas-session';
import { dragPart } from '../gestures/drag-part';
import { isNudgeKey, nudgePart } from './nudge-part';
import { routeAgain } from './route-again';
import { useKeptFocus } from './use-kept-focus';

interface PartHandlesProps {
  readonly connector: Connector;
  readonly parts: readonly WayPart[];
}

const middleOf = ({ from, to }: WayPart) => ({ x: (from[0] + to[0]) / 2, y: (from[1] + to[1]) / 2 });

function placeOf(part: WayPart): CSSProperties {
  const { x, y } = middleOf(part);
  const length = Math.abs(part.from[0] - part.to[0]) + Math.abs(part.from[1] - part.to[1]);
  return { left: x, top: y, '--length': `${length}px` };
}

/** A handle on each straight part of the selected connector: drag it, or focus it and press the arrow keys. */
export function PartHandles({ connector, parts }: PartHandlesProps) {
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const held = useKeptFocus(list, () => session.view.current?.focus(connector.from));
  /** Brings the handle into sight; not under a pointer, which has it. */
  const bring = useCallback(() => {
    const part = parts[held.current ?? -1];
    if (part === undefined || !list.current?.querySelector(':focus-visible')) return;
    session.view.current?.bring({ ...middleOf(part), width: 1, height: 1 });
  }, [parts, held, session]);
  useEffect(bring, [bring]);
  const hold = (part: number) => {
    if (held.current !== null) held.current = part;
  };
  const onKeyDown = (event: KeyboardEvent, part: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isNudgeKey(event.key)) nudgePart(session, connector, part, event, (bent) => hold(bent.part));
    else if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    else routeAgain(session, connector.id);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="connector-parts" ref={list}>
      {parts.map((part, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by where it comes along the way, and keeps its handle while that is so
          key={index}
          type="button"
          className="connector-part"
          data-level={isLevel(part) || undefined}
          aria-label={`Part ${index + 1} of ${parts.length}, runs ${part.heading}`}
          title="Drag, or press the arrow keys: move this part. Delete: route automatically again"
          style={placeOf(part)}
          onFocus={() => {
            held.current = index;
            bring();
          }}
          onBlur={() => {
            held.current = null;
          }}
          onKeyDown={(event) => onKeyDown(event, index)}
          onPointerDown={(press) => {
            if (press.button !== 0) return;
            press.stopPropagation();
            dragPart(press, session, connector, index, (bent) => hold(bent.part));
          }}
        />
      ))}
    </div>
  );
}
