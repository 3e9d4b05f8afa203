import { RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { announce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { type KeySettings, keySettings } from '../../ui/key-settings';
import { ACTIONS } from '../actions';
import type { Action } from '../actions/action';
import { shownKeys } from '../menus/shown-keys';
import { boundKeys, holderOf, withKeys, withoutKeys } from './bound-keys';
import { keysOfPress } from './key-press';
import { reservedReason } from './reserved-keys';

interface Asked {
  readonly keys: string;
  /** Why they can't be given; null: they are another action's, and may be taken from it. */
  readonly refused: string | null;
  readonly holder: Action | null;
}

interface RowProps {
  readonly action: Action;
  readonly settings: KeySettings;
}

function give(action: Action, keys: string | null): void {
  keySettings.setState((settings) => withKeys(settings, action.id, keys));
  announce(keys === null ? `${action.label} has no key` : `${action.label} is ${shownKeys(keys)}`);
}

/** Waits for the new keys of an action and says whose they are. */
function KeyCatcher({ action, settings, onEnd }: RowProps & { onEnd(): void }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const take = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onEnd();
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const keys = keysOfPress({ key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState('AltGraph') });
    if (keys === null) return;
    if (asked?.holder && key === 'Enter') {
      give(action, asked.keys);
      onEnd();
      return;
    }
    const refused = reservedReason(keys);
    const holder = holderOf(keys, action.id, ACTIONS, settings);
    if (refused !== null || holder !== null) setAsked({ keys, refused, holder });
    else {
      give(action, keys);
      onEnd();
    }
  };
  const used = asked?.holder ? `${shownKeys(asked.keys)} is used by “${asked.holder.label}”. Press Enter to take it, or other keys.` : '';
  return (
    <span className="key-catcher">
      <input
        aria-label={`New keys of ${action.label}`}
        placeholder="Press the new keys"
        readOnly
        value={asked === null ? '' : shownKeys(asked.keys)}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that it takes the place of
        autoFocus
        onKeyDown={take}
      />
      {asked?.holder && asked.refused === null && (
        <Button
          onClick={() => {
            give(action, asked.keys);
            onEnd();
          }}
        >
          Take it
        </Button>
      )}
      <Button look="quiet" icon={<X size={15} aria-hidden />} label={`Leave the keys of ${action.label}`} onClick={onEnd} />
      <span role="alert" className="key-says">
        {asked?.refused ?? used}
      </span>
    </span>
  );
}

/** One action and its keys, which can be changed. */
export function KeyRow({ action, settings }: RowProps) {
  const [catching, setCatching] = useState(false);
  const [wasCaught, setWasCaught] = useState(false);
  const keys = boundKeys(action, { ...settings, singleKeys: true });
  const isOff = keys.length > 0 && boundKeys(action, settings).length === 0;
  const isOwn = Object.hasOwn(settings.keys, action.id);
  const [first] = keys;
  if (catching) {
    return (
      <li className="key-row">
        <span>{action.label}</span>
        <KeyCatcher
          action={action}
          settings={settings}
          onEnd={() => {
            setWasCaught(true);
            setCatching(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="key-row" data-off={isOff || undefined}>
      <span>{action.label}</span>
      <span className="key-tools">
        <button
          type="button"
          className="key-change"
          // biome-ignore lint/a11y/noAutofocus: the field that stood here gives the focus back
          autoFocus={wasCaught}
          aria-label={`${action.label}: ${first === undefined ? 'none' : shownKeys(first)}${isOff ? ', switched off' : ''}. Change`}
          onClick={() => setCatching(true)}
        >
          {first === undefined ? <span className="key-none">none</span> : <kbd>{shownKeys(first)}</kbd>}
        </button>
        {isOwn ? (
          <Button
            look="quiet"
            icon={<RotateCcw size={14} aria-hidden />}
            label={`Reset the keys of ${action.label}`}
            onClick={() => keySettings.setState((now) => withoutKeys(now, action.id))}
          />
        ) : (
          first !== undefined && (
            <Button
              look="quiet"
              icon={<X size={14} aria-hidden />}
              label={`No key for ${action.label}`}
              onClick={() => give(action, null)}
            />
          )
        )}
      </span>
    </li>
  );
}
