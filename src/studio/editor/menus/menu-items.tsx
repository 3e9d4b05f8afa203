import { MenuItem, Separator, Text } from 'react-aria-components';
import type { Action } from '../actions/action';
import type { EditorSession } from '../editor-session';
import { shownKeys } from './shown-keys';

/** The actions of a menu as items; groups are divided by lines, what makes no sense now is greyed. */
export function menuItems(actions: readonly Action[], session: EditorSession) {
  return actions.flatMap((action, index) => [
    ...(action.startsGroup && index > 0 ? [<Separator key={`${action.id}-line`} className="menu-line" />] : []),
    <MenuItem
      key={action.id}
      id={action.id}
      className="menu-item"
      textValue={action.label}
      isDisabled={!action.applies(session)}
      data-danger={action.danger || undefined}
      onAction={() => action.run(session)}
    >
      <Text slot="label">{action.label}</Text>
      {/* Drawn by the style sheet: the keys are no part of the item's name. */}
      {action.keys?.[0] && <span className="menu-keys" data-keys={shownKeys(action.keys[0])} />}
    </MenuItem>,
  ]);
}
