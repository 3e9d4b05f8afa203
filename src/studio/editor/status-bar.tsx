import { type ReactNode, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { SaveStatus } from '../../engine/document/save-status';
import { Button } from '../ui/button';
import { useEditor, usePanels } from './editor-session';
import { saveSopAs } from './save-sop';
import './status-bar.css';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** The sentence about where the work is. */
function saveSentence(status: SaveStatus): string {
  if (status.state === 'saving') return 'Saving…';
  if (status.state === 'saved') return `Saved on this computer ${clock.format(status.at)}`;
  return status.reason;
}

/** The save status of the open SOP. */
export function useSaveStatus(): SaveStatus {
  const { opened } = useEditor();
  return useSyncExternalStore(opened.onStatus, opened.status);
}

const DRAWN_BY = { elk: 'Columns by ELK', own: 'Columns by Laneway' } as const;

const plural = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Bottom line: what the SOP holds, what is selected, and where the work is kept. */
export function StatusBar({ children }: { readonly children: ReactNode }) {
  const session = useEditor();
  const steps = useStore(session.mirror, (state) => state.sop.steps.size);
  const roles = useStore(session.mirror, (state) => state.sop.roles.size);
  const stages = useStore(session.mirror, (state) => state.sop.stages.size);
  const selected = useStore(session.window, (state) => state.steps.size + state.connectors.size + state.notes.size);
  const drawnBy = usePanels((state) => state.drawnBy);
  const found = usePanels((state) => state.found);
  const status = useSaveStatus();
  return (
    <footer className="status-bar" data-region="Status">
      <span>
        {plural(steps, 'step')}, {plural(roles, 'role')}, {plural(stages, 'stage')}
      </span>
      {selected > 0 && <span>{selected} selected</span>}
      {found !== null && <span>{found.says}</span>}
      {drawnBy !== null && <span title="Whose columns and order the last Auto-layout took">{DRAWN_BY[drawnBy]}</span>}
      {children}
      <span className="status-bar-save" data-state={status.state}>
        {saveSentence(status)}
      </span>
    </footer>
  );
}

/** Across the top while the work cannot be kept: says so aloud and offers to take it along. */
export function StorageBanner() {
  const session = useEditor();
  const status = useSaveStatus();
  const damaged = session.opened.damagedRows.length;
  if (status.state === 'unsaved' || status.state === 'read-only') {
    return (
      <div className="banner" data-look="danger" role="alert">
        <span>{status.reason}</span>
        <Button onClick={() => void saveSopAs(session)}>Download this SOP</Button>
      </div>
    );
  }
  if (damaged === 0) return null;
  return (
    <div className="banner" role="alert">
      <span>{plural(damaged, 'stored change')} could not be read and was set aside; everything else is here.</span>
      <Button
        onClick={() => {
          void import('../canvas/export/save-file').then(({ saveBlob }) =>
            saveBlob('laneway-damaged-rows.bin', new Blob(session.opened.damagedRows.map((row) => new Uint8Array(row)))),
          );
        }}
      >
        Download what was set aside
      </Button>
    </div>
  );
}
