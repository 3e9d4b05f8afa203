import { useEffect, useSyncExternalStore } from 'react';
import { fileNameOf } from '../../engine/exchange/file-name-of';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import { saveBlob } from '../canvas/export/save-file';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { useWorkshop } from './workshop-session';

/** Says aloud that nothing can be kept on this computer, and offers to take all of it along; leaving asks first. */
export function SaveBanner() {
  const { opened } = useWorkshop();
  const status = useSyncExternalStore(opened.onStatus, opened.status);
  const isLost = status.state === 'unsaved' || status.state === 'read-only';
  useEffect(() => {
    if (!isLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLost]);
  if (!isLost) return null;
  const save = () => {
    const whole = opened.whole();
    const blob = new Blob([writeSopFile(whole)], { type: 'application/json' });
    announce(`Saved ${saveBlob(fileNameOf(whole.profile.title, '.sop.json'), blob)}`);
  };
  return (
    <div className="hall-banner" role="alert">
      <span>{status.reason}</span>
      <Button onClick={save}>Download this SOP with its workshop</Button>
    </div>
  );
}
