import { type ReactNode, useRef } from 'react';
import { Popover } from 'react-aria-components';
import '../../ui/menus.css';

interface MenuAtProps {
  readonly label: string;
  /** Px of the window. */
  readonly x: number;
  readonly y: number;
  /** From the place to the menu, px. */
  readonly offset: number;
  readonly className?: string;
  readonly children: ReactNode;
  close(): void;
}

/** A menu that opens at a place of the window instead of at a button. */
export function MenuAt({ label, x, y, offset, className = '', children, close }: MenuAtProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        aria-label={label}
        className={`menu-popover ${className}`.trim()}
        triggerRef={anchor}
        placement="bottom start"
        offset={offset}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        {children}
      </Popover>
    </>
  );
}
