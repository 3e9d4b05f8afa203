import { useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem } from 'react-aria-components';
import { useStore } from 'zustand';
import { useEditor } from '../editor-session';
import { findInSop, placeKey } from '../find/find-in-sop';
import { showHit } from '../find/found';
import { afterDialog } from './after-dialog';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { ListSearch } from './list-search';
import '../inspector/fields.css';
import './commands-dialog.css';

function counted(number: number, typed: string): string {
  if (typed.trim() === '') return 'Looks in steps and their fields, roles, stages, tools and notes';
  return number === 0 ? 'Nothing found' : number === 1 ? '1 found' : `${number} found`;
}

/** Finds anything of the SOP by its words; Enter goes there, and F3 to the next. */
export function FindDialog({ close }: DialogProps<'find'>) {
  const session = useEditor();
  const sop = useStore(session.mirror, (state) => state.sop);
  const [typed, setTyped] = useState(() => session.panels.getState().found?.typed ?? '');
  const hits = findInSop(sop, typed);
  const go = (key: string) => {
    const at = hits.findIndex(({ place }) => placeKey(place) === key);
    close();
    if (at !== -1) afterDialog(() => showHit(session, { typed, hits, at }));
  };
  return (
    <>
      <DialogHead title="Find" close={close} />
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <ListSearch label="Words to find" />
        <p className="dialog-soft" role="status">
          {counted(hits.length, typed)}
        </p>
        <ListBox className="menu connect-list" aria-label="Found" items={hits} onAction={(key) => go(String(key))}>
          {({ place, name, about, text }) => (
            <ListBoxItem id={placeKey(place)} className="menu-item hit" textValue={name}>
              <span>{name}</span>
              <span className="hit-more">
                <span>{about}</span>
                {text !== null && <q>{text}</q>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </>
  );
}
