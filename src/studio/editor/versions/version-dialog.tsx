import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type OpenedVersion, openVersion } from '../../../engine/versions/open-version';
import type { VersionId } from '../../../sop/model/ids';
import { CanvasSessionProvider } from '../../canvas/canvas-session';
import { readingSession } from '../../canvas/reading-session';
import { SopCanvas } from '../../canvas/sop-canvas';
import { Button } from '../../ui/button';
import type { DialogProps } from '../dialogs/dialog-props';
import { useEditor } from '../editor-session';
import { dayOf } from './standing-words';
import { VersionFacts } from './version-facts';
import './versions.css';

/** One published version, to be read. Leaving brings the draft back as it was. */
export function VersionDialog({ request, close }: DialogProps<'version'>) {
  const { mirror, panels } = useEditor();
  const version = useStore(mirror, ({ sop }) => sop.versions.get(request.versionId as VersionId)); // the list wrote it from one
  const [opened, setOpened] = useState<OpenedVersion | null>(null);
  useEffect(() => {
    let isGone = false;
    if (version !== undefined) void openVersion(version).then((result) => !isGone && setOpened(result));
    return () => {
      isGone = true;
    };
  }, [version]);
  const session = useMemo(() => (opened?.ok ? readingSession(opened.sop) : null), [opened]);
  return (
    <>
      <div className="version-banner">
        <h2>Version {version?.number ?? '?'}, read only</h2>
        {version !== undefined && (
          <p>
            {opened?.ok ? `“${opened.sop.profile.title}”, ` : ''}published by {version.author} on {dayOf(version.at)}
          </p>
        )}
        <span className="version-acts">
          <Button onClick={() => panels.setState({ dialog: { kind: 'versions' } })}>All versions</Button>
          <Button look="primary" onClick={close}>
            Back to the draft
          </Button>
        </span>
      </div>
      {opened !== null && !opened.ok && (
        <p className="dialog-error" role="alert">
          {opened.reason}
        </p>
      )}
      {session !== null && opened?.ok && (
        <CanvasSessionProvider value={session}>
          <div className="version-canvas">
            <SopCanvas />
            <VersionFacts sop={opened.sop} />
          </div>
        </CanvasSessionProvider>
      )}
    </>
  );
}
