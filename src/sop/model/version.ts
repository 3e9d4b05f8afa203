import type { VersionId } from './ids';

/**
 * A published state, frozen. `hash` covers every other field but the id, and `previous` is the hash of the version before it: who
 * edits a past version by hand breaks its own hash, who swaps it for another one breaks the chain.
 */
export interface Version {
  readonly id: VersionId;
  /** 1 for the first. */
  readonly number: number;
  /** The name of the person who published it. */
  readonly author: string;
  readonly reason: string;
  /** The name of the person who approved it. */
  readonly approver: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** Null for the first version. */
  readonly previous: string | null;
  /** SHA-256 in 64 hex digits. */
  readonly hash: string;
  /** The SOP as it was, with its drawing and without versions, log and comments: its file, deflated, in base64. */
  readonly content: string;
}
