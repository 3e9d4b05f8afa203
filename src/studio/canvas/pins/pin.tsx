import { MessageSquare } from 'lucide-react';
import type { CSSProperties, MouseEvent } from 'react';
import { useSession, useWindow } from '../canvas-session';
import './pin.css';

interface PinButtonProps {
  readonly count: number;
  readonly style?: CSSProperties | undefined;
  open(): void;
}

const stay = (event: MouseEvent) => event.stopPropagation();

/** How many discussions there are at something, as a button that shows them. Keys reach the same by an action and in the panel. */
export function PinButton({ count, style, open }: PinButtonProps) {
  const says = count === 1 ? 'Show 1 comment' : `Show ${count} comments`;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="pin nodrag nopan"
      aria-label={says}
      title={says}
      style={style}
      onMouseDown={stay}
      onDoubleClick={stay}
      onClick={(event) => {
        event.stopPropagation();
        open();
      }}
    >
      <MessageSquare size={12} aria-hidden />
      {count}
    </button>
  );
}

interface PinProps {
  /** `anchorKey` of what it is pinned to. */
  readonly of: string;
  readonly count: number;
  readonly style?: CSSProperties;
}

/** The pin of something on the drawing. */
export function Pin({ of, count, style }: PinProps) {
  const { openPin } = useSession();
  return <PinButton count={count} style={style} open={() => openPin?.(of)} />;
}

/** The same for what counts its discussions by itself; nothing where there are none. */
export function PinOf({ of }: Pick<PinProps, 'of'>) {
  const count = useWindow((state) => state.pins.get(of) ?? 0);
  return count === 0 ? null : <Pin of={of} count={count} />;
}
