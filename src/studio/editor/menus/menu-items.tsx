import { MenuItem, Separator, Text } from 'react-aria-components';
import type { Action } from '../actions/action';
import type { EditorSession } from '../editor-session';
import { ariaKeys } from '../keys/aria-keys';
import { keysOf } from '../keys/bound-keys';
import { shownKeys } from './shown-keys';

/** RAC hands on no `aria-keyshortcuts`; the element takes it from here. */
function sayKeys(element: HTMLElement | null, keys: readonly string[]): void {
  const said = ariaKeys(keys);
  if (said !== undefined) element?.setAttribute('aria-keyshortcuts', said);
}

/** The actions of a menu as items; groups are divided by lines, what makes no sense now is greyed. */
export function menuItems(actions: readonly Action[], session: EditorSession) {
  return actions.flatMap((action, index) => {
    const keys = keysOf(action);
    return [
      ...(action.startsGroup && index > 0 ? [<Separator key={`${action.id}-line`} className="menu-line" />] : []),
      <MenuItem
        key={action.id}
        id={action.id}
        ref={(element: HTMLElement | null) => sayKeys(element, keys)}
        className="menu-item"
        textValue={action.label}
        isDisabled={!action.applies(session)}
        data-danger={action.danger || undefined}
        onAction={() => action.run(session)}
      >
        <Text slot="label">{action.label}</Text>
        {/* Drawn by the style sheet: the keys are no part of the item's name. */}
        {keys[0] !== undefined && <span className="menu-keys" data-keys={shownKeys(keys[0])} />}
      </MenuItem>,
    ];
  });
}
