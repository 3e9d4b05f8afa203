import type { RoleId, SignOffId, StageId } from './ids';
import type { Person } from './thread';

/** “This is how the work is done”: said by a person for a role's part of a stage. Never changed; taken back by another one. */
export interface SignOff {
  readonly id: SignOffId;
  readonly stageId: StageId;
  readonly roleId: RoleId;
  readonly by: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  /** Print of what the role does in the stage; another print: it has changed since, and the sign-off has lapsed. */
  readonly print: string;
  /** The number of the last published version. */
  readonly version?: number;
  /** True: the person takes back what she said for this role and stage. */
  readonly takesBack?: boolean;
}
