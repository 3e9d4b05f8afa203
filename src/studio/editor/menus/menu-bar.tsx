import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import { useMedia } from '../../ui/use-media';
import { ACTIONS } from '../actions';
import { MENUS, type MenuName } from '../actions/action';
import { useEditor } from '../editor-session';
import { NARROW } from '../small-screen';
import { menuItems } from './menu-items';
import { OneMenu } from './one-menu';
import '../../ui/menus.css';

/** The items are made when the menu opens, so that what applies is asked at that moment: this is rendered then, and the bar long before. */
function Items({ name }: { readonly name: MenuName }) {
  const session = useEditor();
  return (
    <Menu className="menu" aria-label={name}>
      {menuItems(
        ACTIONS.filter((action) => action.menu === name),
        session,
      )}
    </Menu>
  );
}

/** Every command of the editor by name, in six menus; where these have no room, in one. */
export function MenuBar() {
  const isNarrow = useMedia(NARROW);
  return (
    <nav className="menu-bar" aria-label="Menus">
      {isNarrow ? (
        <OneMenu />
      ) : (
        MENUS.map((name) => (
          <MenuTrigger key={name}>
            <Button className="menu-button">{name}</Button>
            <Popover className="menu-popover" offset={2}>
              <Items name={name} />
            </Popover>
          </MenuTrigger>
        ))
      )}
    </nav>
  );
}
