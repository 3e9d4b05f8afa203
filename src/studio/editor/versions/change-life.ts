import { freezeVersion } from '../../../engine/versions/freeze-version';
import { openVersion } from '../../../engine/versions/open-version';
import { meaningHash } from '../../../engine/versions/standing';
import { changeState } from '../../../sop/commands/change-state';
import { publishVersion } from '../../../sop/commands/publish-version';
import { restoreVersion } from '../../../sop/commands/restore-version';
import { type LifecycleChangeId, newId } from '../../../sop/model/ids';
import type { LifecycleState } from '../../../sop/model/lifecycle';
import { LIFECYCLE_NAMES } from '../../../sop/model/lifecycle';
import type { Version } from '../../../sop/model/version';
import { announce } from '../../ui/announcer';
import { alertPerson } from '../../ui/notices';
import type { EditorSession } from '../editor-session';
import { tell } from '../sentences';

tell(changeState, ({ to }) => `State: ${LIFECYCLE_NAMES[to]}`);
tell(publishVersion, ({ version }) => `Published version ${version.number}`);
tell(restoreVersion, ({ number }) => `Version ${number} is back, as a draft`);

const entry = (by: string, reason: string) => ({
  entryId: newId<LifecycleChangeId>('life'),
  by,
  at: new Date().toISOString(),
  reason,
});

interface Said {
  readonly author: string;
  readonly reason: string;
}

/** Freezes the SOP as its next version. True: it is published. */
export async function publishNow(
  session: EditorSession,
  { author, approver, reason }: Said & { readonly approver: string },
): Promise<boolean> {
  const sop = session.opened.document.read();
  const said = entry(author, reason);
  const version = await freezeVersion(sop, { author, approver, reason, at: said.at });
  return session.execute(publishVersion, { ...said, version, meaning: meaningHash(sop) });
}

export function moveTo(session: EditorSession, to: Exclude<LifecycleState, 'published'>, { author, reason }: Said): boolean {
  const meaning = meaningHash(session.opened.document.read());
  return session.execute(changeState, { ...entry(author, reason), to, ...(to === 'approved' ? { meaning } : {}) });
}

/** Makes the SOP say again what a version says. True: it does. */
export async function restoreNow(session: EditorSession, version: Version, by: string): Promise<boolean> {
  const opened = await openVersion(version);
  if (!opened.ok) {
    alertPerson(opened.reason);
    return false;
  }
  const { number } = version;
  const input = { ...entry(by, ''), number, content: opened.sop };
  return session.draw(restoreVersion, input, () => announce(`Version ${number} is back, as a draft`));
}
