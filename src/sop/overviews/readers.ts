import { fold } from '../model/fold';
import type { Receipt } from '../model/receipt';
import type { SopDocument } from '../model/sop-document';
import type { Version } from '../model/version';

/** Who has read a version. */
export interface VersionReaders {
  readonly version: Version;
  /** How many people. */
  readonly count: number;
  /** How many for each role, most first; an empty name: those who chose none. */
  readonly roles: readonly { readonly role: string; readonly count: number }[];
  /** Check questions answered right, of how many. */
  readonly right: number;
  readonly asked: number;
}

/** What one person has read. */
export interface SopReader {
  /** The name as it stands in the newest receipt. */
  readonly name: string;
  /** The role of the newest receipt; empty: none. */
  readonly role: string;
  /** Of the highest version that the person has read. */
  readonly newest: Receipt;
  /** All of the person, the highest version first. */
  readonly receipts: readonly Receipt[];
  /** A newer version was published than the person has read. */
  readonly isBehind: boolean;
}

type Parts = Pick<SopDocument, 'versions' | 'receipts'>;

/** Who has read which version, the newest version first. Receipts of versions that are not there are left out. */
export function readersOfVersions({ versions, receipts }: Parts): readonly VersionReaders[] {
  const all = [...receipts.values()];
  return [...versions.values()].reverse().map((version) => {
    const own = all.filter(({ versionHash }) => versionHash === version.hash);
    const counts = new Map<string, number>();
    for (const { role } of own) counts.set(role, (counts.get(role) ?? 0) + 1);
    const roles = [...counts]
      .map(([role, count]) => ({ role, count }))
      .sort((one, other) => other.count - one.count || compare(one.role, other.role));
    return { version, count: own.length, roles, right: sum(own, 'right'), asked: sum(own, 'asked') };
  });
}

/** Everybody who has read any version, by role and name. Names that differ only in letters' size and accents are one person. */
export function readersOf({ versions, receipts }: Parts): readonly SopReader[] {
  const last = [...versions.values()].at(-1)?.number ?? 0;
  const people = new Map<string, Receipt[]>();
  for (const receipt of receipts.values()) {
    const key = fold(receipt.reader).replace(/\s+/g, ' ').trim();
    const own = people.get(key);
    if (own === undefined) people.set(key, [receipt]);
    else own.push(receipt);
  }
  return [...people.values()]
    .flatMap((own) => {
      const sorted = own.sort((one, other) => other.version - one.version || compare(other.at, one.at));
      const [newest] = sorted;
      if (newest === undefined) return [];
      return [{ name: newest.reader, role: newest.role, newest, receipts: sorted, isBehind: newest.version < last }];
    })
    .sort((one, other) => compare(one.role, other.role) || compare(one.name, other.name));
}

const sum = (receipts: readonly Receipt[], field: 'right' | 'asked') => receipts.reduce((total, receipt) => total + receipt[field], 0);

/** Without a look at the language of the machine, so that it is the same everywhere. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
