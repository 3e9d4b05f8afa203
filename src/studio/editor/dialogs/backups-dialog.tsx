import { useEffect, useState } from 'react';
import type { Backup } from '../../../engine/library/library';
import { Button } from '../../ui/button';
import { alertPerson } from '../../ui/notices';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** States of this SOP that were kept by themselves; each opens as a copy, so that nothing of now is lost. */
export function BackupsDialog({ close }: DialogProps<'backups'>) {
  const { host, mirror } = useEditor();
  const { id } = mirror.getState().sop.profile;
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const { library } = host;
  useEffect(() => {
    let gone = false;
    library.backups(id).then(
      (list) => !gone && setBackups(list),
      () => !gone && setBackups([]),
    );
    return () => {
      gone = true;
    };
  }, [library, id]);
  const restore = (key: string) =>
    library.restoreBackup(id, key).then(
      (copy) => {
        close();
        host.open(copy);
      },
      (error: unknown) =>
        alertPerson(`That state could not be brought back: ${error instanceof Error ? error.message : 'unknown reason'}.`),
    );
  return (
    <>
      <DialogHead title="Earlier states" close={close} />
      <p className="dialog-soft">Kept by themselves while you work. One opens as a copy beside this SOP.</p>
      {backups?.length === 0 && <p>There is none yet.</p>}
      <ul className="backup-list">
        {backups?.map(({ key, at, stepCount }) => (
          <li key={key}>
            <span>
              {when.format(at)} · {stepCount} steps
            </span>
            <Button onClick={() => void restore(key)}>Open as a copy</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
