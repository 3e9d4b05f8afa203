import { freezeVersion } from '../../../engine/versions/freeze-version';
import { openVersion } from '../../../engine/versions/open-version';
import { type Seal, sealFor } from '../../../engine/versions/seal';
import { meaningHash } from '../../../engine/versions/standing';
import { changeState } from '../../../sop/commands/change-state';
import { publishVersion } from '../../../sop/commands/publish-version';
import { restoreVersion } from '../../../sop/commands/restore-version';
import { type LifecycleChangeId, newId } from '../../../sop/model/ids';
import { LIFECYCLE_NAMES, type LifecycleChange, type LifecycleState } from '../../../sop/model/lifecycle';
import type { SopDocument } from '../../../sop/model/sop-document';
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

/** The entry, chained to the log as it stands now. */
function sealed<Entry extends ReturnType<typeof entry>>(
  sop: SopDocument,
  said: Entry,
  more: Pick<LifecycleChange, 'to' | 'version' | 'meaning'>,
): Entry & { readonly seal: Seal } {
  const { by, at, reason } = said;
  return { ...said, seal: sealFor(sop, { ...more, by, at, reason }) };
}

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
  const meaning = meaningHash(sop);
  return session.execute(publishVersion, {
    ...sealed(sop, said, { to: 'published', version: version.number, meaning }),
    version,
    meaning,
  });
}

export function moveTo(session: EditorSession, to: Exclude<LifecycleState, 'published'>, { author, reason }: Said): boolean {
  const sop = session.opened.document.read();
  const approved = to === 'approved' ? { meaning: meaningHash(sop) } : {};
  return session.execute(changeState, { ...sealed(sop, entry(author, reason), { to, ...approved }), to, ...approved });
}

/** Makes the SOP say again what a version says. True: it does. */
export async function restoreNow(session: EditorSession, version: Version, by: string): Promise<boolean> {
  const opened = await openVersion(version);
  if (!opened.ok) {
    alertPerson(opened.reason);
    return false;
  }
  const { number } = version;
  const said = sealed(session.opened.document.read(), entry(by, ''), { to: 'draft', version: number });
  const input = { ...said, number, content: opened.sop };
  return session.draw(restoreVersion, input, () => announce(`Version ${number} is back, as a draft`));
}
