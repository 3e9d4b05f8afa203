import type { VersionId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Version } from '../../sop/model/version';
import { logTroubles } from './seal';
import { versionHash } from './version-hash';

export interface VersionTrouble {
  /** Null: the version is not there, or it is about the log. */
  readonly versionId: VersionId | null;
  /** Of the version; 0: it is about the log. */
  readonly number: number;
  /** A sentence without a full stop that names the version. */
  readonly message: string;
}

const known = new WeakMap<Version, string>();

/** A version is a value that never changes, and there may be many of them. */
function hashOf(version: Version): string {
  const hash = known.get(version) ?? versionHash(version);
  known.set(version, hash);
  return hash;
}

/**
 * What was done to published versions and the log of states behind the back of Laneway: one that was edited, taken out, put in or swapped for another. Who
 * makes all hashes anew is not found out: for that the file would need signatures, or the history of Git.
 */
export function versionTroubles({ versions, lifecycle }: Pick<SopDocument, 'versions' | 'lifecycle'>): readonly VersionTrouble[] {
  const troubles: VersionTrouble[] = [];
  let before: Version | null = null;
  for (const version of versions.values()) {
    const { id, number } = version;
    const tell = (message: string) => troubles.push({ versionId: id, number, message });
    if (hashOf(version) !== version.hash) tell(`Version ${number} was changed after it was published`);
    if (number !== (before?.number ?? 0) + 1)
      tell(`Version ${number} comes ${before === null ? 'first' : `after version ${before.number}`}: what stood before it is missing`);
    else if (version.previous !== (before?.hash ?? null))
      tell(
        before === null
          ? `Version ${number} names a version before it that is missing`
          : `Version ${before.number} is not the one that version ${number} was made after`,
      );
    before = version;
  }
  const highest = before?.number ?? 0;
  const named = new Set([...lifecycle.values()].filter(({ to }) => to === 'published').map(({ version }) => version ?? 0));
  for (const number of named)
    if (number > highest) troubles.push({ versionId: null, number, message: `Version ${number} was published and is missing` });
  return [...troubles, ...logTroubles({ lifecycle }).map((message) => ({ versionId: null, number: 0, message }))];
}
