import { useState } from 'react';
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useStore } from 'zustand';
import { announce } from '../../ui/announcer';
import { ACTIONS } from '../actions';
import type { Action } from '../actions/action';
import { goToStep } from '../actions/steps-at-hand';
import { listedCommands } from '../commands/listed-commands';
import { recentCommands, rememberCommand } from '../commands/recent-commands';
import { useEditor } from '../editor-session';
import { stepsNamed } from '../find/steps-named';
import { keysOf } from '../keys/bound-keys';
import { shownKeys } from '../menus/shown-keys';
import { afterDialog } from './after-dialog';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { ListSearch } from './list-search';
import '../inspector/fields.css';
import './commands-dialog.css';

/** From so many letters on, steps are offered too. */
const LETTERS = 2;

/** The list of commands is no command of itself, and Escape is no thing to look for. */
const COMMANDS = ACTIONS.filter(({ id }) => id !== 'commands' && id !== 'select-none');

function CommandItem({ prefix = '', action, applies }: { prefix?: string; action: Action; applies: boolean }) {
  const [keys] = keysOf(action);
  return (
    <ListBoxItem id={prefix + action.id} className="menu-item command" textValue={action.label} isDisabled={!applies}>
      <span className="command-name">{action.label}</span>
      <span className="command-more">
        <span>{action.menu}</span>
        {keys !== undefined && <kbd>{shownKeys(keys)}</kbd>}
      </span>
    </ListBoxItem>
  );
}

/** Everything a person can do, found by a few letters; Enter does it where the focus was before. */
export function CommandsDialog({ close }: DialogProps<'commands'>) {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const [typed, setTyped] = useState('');
  // Asked while the focus is still where it was: some actions are about what has it.
  const [apt] = useState(() => new Set(COMMANDS.filter((action) => action.applies(session)).map(({ id }) => id)));
  const [recentIds] = useState(() => recentCommands.getState().ids);
  const listed = listedCommands(COMMANDS, typed, ({ id }) => apt.has(id));
  const recent = typed.trim() === '' ? recentIds.flatMap((id) => listed.filter(({ action, applies }) => applies && action.id === id)) : [];
  const rest = listed.filter((one) => !recent.includes(one));
  const steps = typed.trim().length < LETTERS ? [] : stepsNamed(sop, typed);
  const start = (key: string) => {
    const action = COMMANDS.find(({ id }) => key === id || key === `recent/${id}`);
    const step = steps.find(({ id }) => key === `step/${id}`);
    close();
    if (step !== undefined) afterDialog(() => goToStep(session, step.id));
    if (action === undefined) return;
    rememberCommand(action.id);
    afterDialog(() => {
      if (action.applies(session)) action.run(session);
      else announce(`“${action.label}” makes no sense here`);
    });
  };
  return (
    <>
      <DialogHead title="Commands" close={close} />
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <ListSearch label="What do you want to do?" />
        <ListBox
          className="menu connect-list"
          aria-label="Commands and steps"
          onAction={(key) => start(String(key))}
          renderEmptyState={() => 'No such command and no such step'}
        >
          {recent.length > 0 && (
            <ListBoxSection id="recent">
              <Header className="command-head">Recent</Header>
              {recent.map((one) => (
                <CommandItem key={one.action.id} prefix="recent/" {...one} />
              ))}
            </ListBoxSection>
          )}
          {rest.length > 0 && (
            <ListBoxSection id="commands" aria-label="Commands">
              {rest.map((one) => (
                <CommandItem key={one.action.id} {...one} />
              ))}
            </ListBoxSection>
          )}
          {steps.length > 0 && (
            <ListBoxSection id="steps">
              <Header className="command-head">Steps</Header>
              {steps.map(({ id, name, owner }) => (
                <ListBoxItem key={id} id={`step/${id}`} className="menu-item command" textValue={`Go to ${name}`}>
                  <span className="command-name">Go to “{name}”</span>
                  <span className="command-more">
                    <span>{owner}</span>
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </>
  );
}
