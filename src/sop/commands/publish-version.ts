import { lastState } from '../model/lifecycle';
import type { Version } from '../model/version';
import type { Command } from './command';
import { type LifeEntry, lifeRefusal } from './life-refusal';

interface PublishVersion extends LifeEntry {
  /** The frozen SOP (`freezeVersion`). */
  readonly version: Version;
  /** What it means, so that it is known when it no longer does. */
  readonly meaning: string;
}

/** Puts a version to those before it, and says that the SOP is published. */
export const publishVersion: Command<PublishVersion> = {
  id: 'publish-version',
  refuse(sop, input) {
    const { version } = input;
    const last = [...sop.versions.values()].at(-1);
    if (lastState(sop) === 'retired') return 'It is retired; bring it back as a draft first';
    if (version.approver.trim() === '') return 'Say who approved it first';
    if (sop.versions.has(version.id) || version.number !== (last?.number ?? 0) + 1 || version.previous !== (last?.hash ?? null))
      return 'Another version was published meanwhile; look at it first';
    return lifeRefusal(sop, input);
  },
  run(draft, { version, meaning, entryId, by, at, reason, seal }) {
    draft.versions.add(version);
    draft.lifecycle.add({
      id: entryId,
      to: 'published',
      by: by.trim(),
      at,
      reason: reason.trim(),
      version: version.number,
      meaning,
      ...seal,
    });
  },
};
