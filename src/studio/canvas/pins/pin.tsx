import { MessageSquare } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useSession, useWindow } from '../canvas-session';
import './pin.css';

interface PinProps {
  /** `anchorKey` of what it is pinned to. */
  readonly of: string;
  readonly count: number;
  readonly style?: CSSProperties;
}

/** How many discussions there are at something, as a button that shows them. Keys reach the same by an action and in the panel. */
export function Pin({ of, count, style }: PinProps) {
  const { openPin } = useSession();
  const says = count === 1 ? 'Show 1 comment' : `Show ${count} comments`;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="pin nodrag nopan"
      aria-label={says}
      title={says}
      style={style}
      onClick={(event) => {
        event.stopPropagation();
        openPin?.(of);
      }}
    >
      <MessageSquare size={12} aria-hidden />
      {count}
    </button>
  );
}

/** The same for what counts its discussions by itself; nothing where there are none. */
export function PinOf({ of }: Pick<PinProps, 'of'>) {
  const count = useWindow((state) => state.pins.get(of) ?? 0);
  return count === 0 ? null : <Pin of={of} count={count} />;
}
