import { Printer, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { fold } from '../../../sop/model/fold';
import { Button } from '../../ui/button';
import { keySettings } from '../../ui/key-settings';
import { ACTIONS } from '../actions';
import { MENUS } from '../actions/action';
import { KeyRow } from '../keys/key-row';
import { MORE_KEYS } from '../keys/more-keys';
import { printKeys } from '../keys/print-keys';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import '../inspector/fields.css';
import './keys-dialog.css';

/** Every key on one page: to look up, to change, to print. */
export function KeysDialog({ close }: DialogProps<'keys'>) {
  const settings = useStore(keySettings);
  const [typed, setTyped] = useState('');
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const has = (...texts: readonly string[]) => words.every((word) => fold(texts.join(' ')).includes(word));
  const more = MORE_KEYS.filter(([what, keys]) => has(what, keys));
  const groups = MENUS.map((menu) => ({ menu, actions: ACTIONS.filter((one) => one.menu === menu && has(one.label, menu)) }));
  const shown = groups.filter(({ actions }) => actions.length > 0);
  return (
    <>
      <DialogHead title="Keys" close={close} />
      <div className="keys-tools">
        <label className="entry">
          <span className="entry-label">Find a command</span>
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <Button icon={<RotateCcw size={16} aria-hidden />} onClick={() => keySettings.setState({ keys: {} })}>
          Reset all keys
        </Button>
        <Button icon={<Printer size={16} aria-hidden />} onClick={() => printKeys(settings)}>
          Print
        </Button>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => keySettings.setState({ singleKeys: event.target.checked })}
        />
        <span>
          Single keys{' '}
          <small>such as N, without Ctrl or Alt. Switch them off if they go off by accident, for example when you dictate.</small>
        </span>
      </label>
      <div className="keys-list">
        {shown.map(({ menu, actions }) => (
          <section key={menu} aria-label={menu}>
            <h3>{menu}</h3>
            <ul>
              {actions.map((action) => (
                <KeyRow key={action.id} action={action} settings={settings} />
              ))}
            </ul>
          </section>
        ))}
        {more.length > 0 && (
          <section aria-label="Where the focus is">
            <h3>Where the focus is</h3>
            <p className="dialog-soft">These stay as they are: they move the focus, or are the same in every program.</p>
            <ul>
              {more.map(([what, keys]) => (
                <li key={what} className="key-row">
                  <span>{what}</span>
                  <kbd>{keys}</kbd>
                </li>
              ))}
            </ul>
          </section>
        )}
        {shown.length + more.length === 0 && <p className="dialog-soft">No such command</p>}
      </div>
    </>
  );
}
