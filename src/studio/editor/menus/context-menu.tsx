import { useRef } from 'react';
import { Menu, Popover } from 'react-aria-components';
import { ACTIONS } from '../actions';
import { useEditor, usePanels } from '../editor-session';
import { menuItems } from './menu-items';
import './menus.css';

/** The menu of what was pressed, at the pointer. */
export function ContextMenu() {
  const session = useEditor();
  const open = usePanels((state) => state.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  if (open === null) return null;
  const close = () => session.panels.setState({ menu: null });
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: open.x, top: open.y }} />
      <Popover
        className="menu-popover"
        aria-label="Context menu"
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        <Menu className="menu" aria-label="Context menu" autoFocus="first" onClose={close}>
          {menuItems(
            ACTIONS.filter((action) => action.on?.includes(open.subject.table)),
            session,
          )}
        </Menu>
      </Popover>
    </>
  );
}
