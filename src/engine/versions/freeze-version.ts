import { writeSopFile } from '../../sop/model/file/write-sop-file';
import { newId, type VersionId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Version } from '../../sop/model/version';
import { withoutHistory } from '../../sop/model/without-history';
import { pack } from './pack';
import { versionHash } from './version-hash';

type Said = Pick<Version, 'author' | 'reason' | 'approver' | 'at'>;

/** The SOP as its next version, chained to the one before. Nothing is changed: `publish-version` does that. */
export async function freezeVersion(sop: SopDocument, said: Said): Promise<Version> {
  const last = [...sop.versions.values()].at(-1);
  const content = await pack(writeSopFile(withoutHistory(sop)));
  const version = {
    number: (last?.number ?? 0) + 1,
    author: said.author.trim(),
    reason: said.reason.trim(),
    approver: said.approver.trim(),
    at: said.at,
    previous: last?.hash ?? null,
    content,
  };
  return { id: newId<VersionId>('version'), ...version, hash: versionHash(version) };
}
