import { Menu } from 'react-aria-components';
import { ACTIONS } from '../actions';
import { useEditor, usePanels } from '../editor-session';
import { MenuAt } from './menu-at';
import { menuItems } from './menu-items';

/** The menu of what was pressed, at the pointer. */
export function ContextMenu() {
  const session = useEditor();
  const open = usePanels((state) => state.menu);
  if (open === null) return null;
  const close = () => session.panels.setState({ menu: null });
  return (
    <MenuAt label="Context menu" x={open.x} y={open.y} offset={0} close={close}>
      <Menu className="menu" aria-label="Context menu" autoFocus="first" onClose={close}>
        {menuItems(
          ACTIONS.filter((action) => action.on?.includes(open.subject.table)),
          session,
        )}
      </Menu>
    </MenuAt>
  );
}
