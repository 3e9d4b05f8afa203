import { ACTIONS } from '../actions';
import { MENUS } from '../actions/action';
import { shownKeys } from '../menus/shown-keys';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

/** Keys that are not actions: they belong to the step or the part that has the focus, or to the pointer. */
const MORE: readonly (readonly [what: string, keys: string])[] = [
  ['Next and previous step', '→ ←'],
  ['Other branch, or the step above and below', '↑ ↓'],
  ['First and last step', 'Home End'],
  ['Rename the step', 'Enter'],
  ['Move to the next lane or stage', 'Alt+arrow'],
  ['Add the step to the selection', 'Ctrl+Space'],
  ['Move a part of the connector, far', 'Arrow, Shift+arrow'],
  ['Route the connector automatically again', 'Delete on a part'],
  ['Copy, cut, paste', 'Ctrl+C X V'],
  ['Pan', 'Wheel, Space+drag'],
  ['Zoom', 'Ctrl+wheel, pinch'],
];

/** Every key on one page. */
export function KeysDialog({ close }: DialogProps<'keys'>) {
  const groups = MENUS.map((menu) => ({ menu, actions: ACTIONS.filter((action) => action.menu === menu && action.keys) })).filter(
    ({ actions }) => actions.length > 0,
  );
  return (
    <>
      <DialogHead title="Keys" close={close} />
      <div className="keys-list">
        <section>
          <h3>On the canvas</h3>
          <dl>
            {MORE.map(([what, keys]) => [
              <dt key={what}>{what}</dt>,
              <dd key={`${what}-keys`}>
                <kbd>{keys}</kbd>
              </dd>,
            ])}
          </dl>
        </section>
        {groups.map(({ menu, actions }) => (
          <section key={menu}>
            <h3>{menu}</h3>
            <dl>
              {actions.map(({ id, label, keys }) => [
                <dt key={id}>{label}</dt>,
                <dd key={`${id}-keys`}>
                  <kbd>{shownKeys(keys?.[0] ?? '')}</kbd>
                </dd>,
              ])}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
