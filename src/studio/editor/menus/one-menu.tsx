import { ChevronLeft, ChevronRight, Menu as MenuIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { ACTIONS } from '../actions';
import { MENUS, type MenuName } from '../actions/action';
import { useEditor } from '../editor-session';
import { menuItems } from './menu-items';

/** An item that leads to another list of the same menu instead of doing something. */
function Turn({ id, text, onTurn, children }: { id: string; text: string; onTurn(): void; children: ReactNode }) {
  return (
    <MenuItem id={id} className="menu-item" textValue={text} shouldCloseOnSelect={false} onAction={onTurn}>
      {children}
    </MenuItem>
  );
}

/** All menus behind one button. The list of a menu takes the place of the list of menus: on a phone nothing fits beside it. */
export function OneMenu() {
  const session = useEditor();
  const [shown, setShown] = useState<MenuName | null>(null);
  return (
    <MenuTrigger onOpenChange={() => setShown(null)}>
      <Button className="menu-button" aria-label="Menu">
        <MenuIcon size={16} aria-hidden /> Menu
      </Button>
      <Popover className="menu-popover" offset={2}>
        <Menu key={shown ?? 'Menu'} className="menu" aria-label={shown ?? 'Menu'} autoFocus="first">
          {shown === null
            ? MENUS.map((name) => (
                <Turn key={name} id={name} text={name} onTurn={() => setShown(name)}>
                  <Text slot="label">{name}</Text>
                  <ChevronRight size={16} aria-hidden />
                </Turn>
              ))
            : [
                <Turn key="all" id="all-menus" text="All menus" onTurn={() => setShown(null)}>
                  <ChevronLeft size={16} aria-hidden />
                  <Text slot="label" className="menu-back">
                    All menus
                  </Text>
                </Turn>,
                <Separator key="line" className="menu-line" />,
                ...menuItems(
                  ACTIONS.filter((action) => action.menu === shown),
                  session,
                ),
              ]}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
