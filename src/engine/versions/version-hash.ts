import type { Version } from '../../sop/model/version';
import { sha256Of } from './sha-256';

/** The hash of a version: of everything that it says, as one JSON list, with the hash of the one before it. */
export function versionHash({ number, author, reason, approver, at, previous, content }: Omit<Version, 'id' | 'hash'>): string {
  return sha256Of(JSON.stringify([number, author, reason, approver, at, previous, content]));
}
