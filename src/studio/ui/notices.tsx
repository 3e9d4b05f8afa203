import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { announce, logMessage } from './announcer';
import { Button } from './button';
import './notices.css';

interface Notice {
  readonly key: number;
  readonly text: string;
  readonly look: 'info' | 'alert';
  readonly details: readonly string[];
  readonly offer?: { readonly label: string; act(): void } | undefined;
  readonly topic?: string | undefined;
}

interface NoticeOptions {
  /** Longer lists, such as the damages of a file, folded under "Details". */
  readonly details?: readonly string[];
  readonly offer?: { readonly label: string; act(): void };
  /** Only the newest notice of a topic stays: an "Undo" that takes back the last act must not stand beside an earlier one. */
  readonly topic?: string;
}

const notices = createStore<{ readonly shown: readonly Notice[] }>(() => ({ shown: [] }));
let nextKey = 1;
const STAYS_MS = 8000;

function dismiss(key: number): void {
  notices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.key !== key) }));
}

function show(text: string, look: Notice['look'], { details = [], offer, topic }: NoticeOptions): void {
  const key = nextKey++;
  notices.setState(({ shown }) => ({
    shown: [
      ...shown.filter((notice) => notice.text !== text && (topic === undefined || notice.topic !== topic)).slice(-2),
      { key, text, look, details, offer, topic },
    ],
  }));
  if (look === 'info' && details.length === 0) setTimeout(() => dismiss(key), STAYS_MS);
}

/** Says something that went well, with an optional offer such as "Undo". Goes by itself. */
export function inform(text: string, options: NoticeOptions = {}): void {
  announce(text);
  show(text, 'info', options);
}

/** Says aloud that something was refused or went wrong. Stays until it is dismissed. */
export function alertPerson(text: string, options: NoticeOptions = {}): void {
  logMessage(text);
  show(text, 'alert', options);
}

/** Where notices appear, bottom centre. */
export function Notices() {
  const shown = useStore(notices, (state) => state.shown);
  return (
    // The mark keeps notices in reach while a dialog is open and all else is hidden.
    <div className="notices" data-react-aria-top-layer>
      {shown.map((notice) => (
        <div key={notice.key} className="notice" data-look={notice.look} role={notice.look === 'alert' ? 'alert' : undefined}>
          <div className="notice-text">
            <p>{notice.text}</p>
            {notice.details.length > 0 && (
              <details>
                <summary>Details ({notice.details.length})</summary>
                <ul>
                  {notice.details.slice(0, 100).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
          {notice.offer && (
            <Button
              onClick={() => {
                notice.offer?.act();
                dismiss(notice.key);
              }}
            >
              {notice.offer.label}
            </Button>
          )}
          <Button look="quiet" icon={<X size={16} aria-hidden />} label="Dismiss" onClick={() => dismiss(notice.key)} />
        </div>
      ))}
    </div>
  );
}
