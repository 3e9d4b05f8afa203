import { type KeyboardEvent, useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, SearchField, Text, useFilter } from 'react-aria-components';
import { useStore } from 'zustand';
import { useEditor } from '../editor-session';
import type { StepMenuRequest } from '../panel-state';
import { MenuAt } from './menu-at';
import { type StepChoice, stepChoices } from './step-choices';
import './step-menu.css';

const TITLES = { append: 'Next step of a kind', owner: 'Owner', tools: 'Tools', kind: 'Kind' } as const satisfies Record<
  StepMenuRequest['kind'],
  string
>;

/** Said when there is nothing to choose from and nothing was typed. */
const NOTHING_YET = {
  append: 'Type what kind of step comes next',
  owner: 'This SOP has no role yet: add a lane',
  tools: 'No tool yet: type the name of one',
  kind: 'Type a kind',
} as const satisfies Record<StepMenuRequest['kind'], string>;

/** Below the card of a step, px of the window. */
function belowCard(stepId: string | undefined): { x: number; y: number } {
  const box = document.querySelector(`.react-flow__node[data-id="${stepId}"]`)?.getBoundingClientRect();
  return box === undefined ? { x: innerWidth / 2, y: innerHeight / 3 } : { x: Math.max(8, box.left), y: box.bottom };
}

/** What can be chosen for the steps at hand, by typing a few letters; Enter takes it, Escape gives the focus back to the step. */
export function StepMenu({ request }: { readonly request: StepMenuRequest }) {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const { contains } = useFilter({ sensitivity: 'base' });
  const [typed, setTyped] = useState('');
  const [at] = useState(() => request.at ?? belowCard(request.stepIds[0]));
  const { choices, multiple } = stepChoices(session, sop, request, typed);
  const close = () => session.panels.setState({ stepMenu: null });
  const choose = (choice: StepChoice | undefined) => {
    if (choice === undefined) return;
    if (multiple) setTyped('');
    else close();
    choice.run();
  };
  const chosen = choices.filter((choice) => choice.isChosen).map(({ id }) => id);
  const onKeyDown = (event: KeyboardEvent) => {
    const isAimed = event.target instanceof Element && event.target.getAttribute('aria-activedescendant') !== null;
    if (event.key === 'Escape') close();
    // The list marks its first entry a moment after the last letter: fast fingers press Enter before.
    else if (event.key === 'Enter' && !isAimed) {
      const first = typed === '' && request.kind !== 'append' ? undefined : choices.find((choice) => contains(choice.name, typed));
      if (first === undefined) close();
      else choose(first);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <MenuAt label={TITLES[request.kind]} x={at.x} y={at.y} offset={4} className="step-menu" close={close}>
      <Dialog aria-label={TITLES[request.kind]} className="step-menu-body">
        <Autocomplete filter={contains} inputValue={typed} onInputChange={setTyped}>
          <SearchField className="step-menu-search" aria-label={`${TITLES[request.kind]}: type to choose`} autoFocus>
            <Input placeholder={TITLES[request.kind]} onKeyDownCapture={onKeyDown} />
          </SearchField>
          <Menu
            className="menu"
            aria-label={TITLES[request.kind]}
            items={choices}
            selectionMode={request.kind === 'append' ? 'none' : multiple ? 'multiple' : 'single'}
            selectedKeys={chosen}
            shouldCloseOnSelect={!multiple}
            onAction={(key) => choose(choices.find((choice) => choice.id === key))}
            renderEmptyState={() => <p className="step-menu-none">{typed === '' ? NOTHING_YET[request.kind] : 'Nothing is called so'}</p>}
          >
            {(choice) => (
              <MenuItem id={choice.id} className="menu-item" textValue={choice.name}>
                <Text slot="label">{choice.says ?? choice.name}</Text>
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Dialog>
    </MenuAt>
  );
}
