import { expect, it } from 'vitest';
import type { MenuName } from '../../../../src/studio/editor/actions/action';
import { listedCommands } from '../../../../src/studio/editor/commands/listed-commands';

const action = (id: string, label: string, menu: MenuName) => ({ id, label, menu });
const ALL = [
  action('zoom-in', 'Zoom in', 'View'),
  action('insert', 'Insert before', 'Insert'),
  action('menu', 'Tidy', 'Insert'),
  action('join', 'Join into one', 'Arrange'),
  action('wind', 'Unwind', 'Arrange'),
];
const found = (typed: string, never: readonly string[] = []) =>
  listedCommands(ALL, typed, ({ id }) => !never.includes(id)).map((one) => one.action.id);

it('shows all commands in the order of the menus while nothing is typed', () => {
  expect(found('  ')).toEqual(ALL.map(({ id }) => id));
});

it('puts names that begin so first, then names with such a word, then names and menus with such letters', () => {
  expect(found('in')).toEqual(['insert', 'zoom-in', 'join', 'wind', 'menu']);
});

it('wants every word, in any order, in the name or the menu', () => {
  expect(found('view ZOOM')).toEqual(['zoom-in']);
  expect(found('zoom arrange')).toEqual([]);
});

it('puts what makes no sense now last', () => {
  expect(found('in', ['insert'])).toEqual(['zoom-in', 'join', 'wind', 'menu', 'insert']);
});
