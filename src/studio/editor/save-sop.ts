import { writeSopFile } from '../../sop/model/file/write-sop-file';
import { alertPerson, inform } from '../ui/notices';
import type { EditorSession } from './editor-session';

async function save(session: EditorSession, asNew: boolean): Promise<void> {
  const sop = session.opened.whole();
  try {
    const { saveText } = await import('../canvas/export/save-file');
    const saved = await saveText(sop.profile.id, sop.profile.title, writeSopFile(sop), { asNew });
    if (saved !== null) inform(`Saved to ${saved}.`);
  } catch (error) {
    alertPerson(`The file could not be written: ${error instanceof Error ? error.message : 'unknown reason'}.`);
  }
}

/** Writes the SOP to the file it was saved to before where the browser can, else downloads it. Autosave goes on meanwhile. */
export function saveSop(session: EditorSession): Promise<void> {
  return save(session, false);
}

export function saveSopAs(session: EditorSession): Promise<void> {
  return save(session, true);
}
