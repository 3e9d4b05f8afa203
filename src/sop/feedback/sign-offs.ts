import type { RoleId, StageId } from '../model/ids';
import type { SignOff } from '../model/sign-off';
import type { SopDocument, Table } from '../model/sop-document';
import { byTime } from './effective';
import { hasPart, partChanges, stagePrint } from './stage-print';

/** The word of one person for a role's part of a stage. */
export interface SignedWord {
  readonly signOff: SignOff;
  /** Null: it holds. Else what has changed since, as words without a full stop. */
  readonly lapsed: string | null;
}

/** What a role does in a stage, and who stands by it. */
export interface SignOffCell {
  readonly stageId: StageId;
  readonly roleId: RoleId;
  /** Null: the role does nothing there, so there is nothing to sign. */
  readonly print: string | null;
  /** The last word of each person, oldest first; what was taken back is gone. */
  readonly words: readonly SignedWord[];
}

export interface SignOffMatrix {
  readonly stageIds: readonly StageId[];
  /** Those with a step in a stage. */
  readonly roleIds: readonly RoleId[];
  cell(stageId: StageId, roleId: RoleId): SignOffCell;
}

const keyOf = (stageId: string, roleId: string) => `${stageId}/${roleId}`;

/** The last word of each person by stage and role. */
function lastWords(signOffs: Iterable<SignOff>): ReadonlyMap<string, readonly SignOff[]> {
  const cells = new Map<string, Map<string, SignOff>>();
  for (const signOff of [...signOffs].sort(byTime)) {
    const key = keyOf(signOff.stageId, signOff.roleId);
    const people = cells.get(key) ?? new Map<string, SignOff>();
    people.delete(signOff.by.id);
    if (signOff.takesBack !== true) people.set(signOff.by.id, signOff);
    cells.set(key, people);
  }
  return new Map(Array.from(cells, ([key, people]) => [key, [...people.values()]]));
}

const MANY = 3;

/** `Call renamed to “Ring”; …`: told when what was signed is at hand and is what was signed, else only that it is another. */
function whyLapsed(sop: SopDocument, { stageId, roleId, print, version }: SignOff, versions: ReadonlyMap<number, SopDocument>): string {
  const signed = version === undefined ? undefined : versions.get(version);
  if (signed === undefined || stagePrint(signed, stageId, roleId) !== print) return 'changed since';
  const sentences = partChanges(signed, sop, stageId, roleId);
  const rest = sentences.length - MANY;
  return `changed since: ${sentences.slice(0, MANY).join('; ')}${rest > 0 ? `; ${rest} more` : ''}`;
}

/**
 * Who stands by which part of the SOP. A word lapses only when what its role does in its stage has changed. `versions`: published states
 * that are at hand by their number, to say what has changed.
 */
export function signOffMatrix(
  sop: SopDocument,
  signOffs: Table<SignOff['id'], SignOff>,
  versions: ReadonlyMap<number, SopDocument> = new Map(),
): SignOffMatrix {
  const words = lastWords(signOffs.values());
  const stageIds = [...sop.stages.keys()];
  const cells = new Map<string, SignOffCell>();
  const roleIds = [...sop.roles.keys()].filter((roleId) => stageIds.some((stageId) => hasPart(sop, stageId, roleId)));
  const cell = (stageId: StageId, roleId: RoleId): SignOffCell => {
    const key = keyOf(stageId, roleId);
    const known = cells.get(key);
    if (known !== undefined) return known;
    const print = hasPart(sop, stageId, roleId) ? stagePrint(sop, stageId, roleId) : null;
    const said = (words.get(key) ?? []).map((signOff) => ({
      signOff,
      lapsed: signOff.print === print ? null : whyLapsed(sop, signOff, versions),
    }));
    const made = { stageId, roleId, print, words: said };
    cells.set(key, made);
    return made;
  };
  return { stageIds, roleIds, cell };
}
