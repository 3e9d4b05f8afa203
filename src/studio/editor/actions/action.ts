import type { MenuSubject } from '../../canvas/canvas-session';
import type { EditorSession } from '../editor-session';

export const MENUS = ['File', 'Edit', 'Insert', 'Arrange', 'View', 'Help'] as const;
export type MenuName = (typeof MENUS)[number];

/** The handle of something a person can do; the same object feeds menus, keys and the context menu. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly menu: MenuName;
  /** Starts a new group in its menu. */
  readonly startsGroup?: boolean;
  /** tinykeys' words, such as `$mod+Shift+KeyZ`; the first is the one shown. */
  readonly keys?: readonly string[];
  /** Also in the context menu of these. */
  readonly on?: readonly MenuSubject['table'][];
  readonly danger?: boolean;
  /** Does it make sense now? */
  applies(session: EditorSession): boolean;
  run(session: EditorSession): void;
}

export const always = () => true;
