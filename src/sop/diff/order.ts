import type { RoleId } from '../model/ids';
import type { Change } from './change';

/** The fewest that must move so that the list is in the order of the numbers: those outside of its longest rising part. */
function outOfLine(ranks: readonly number[]): ReadonlySet<number> {
  const longest: { readonly rank: number; readonly length: number; readonly before: number }[] = [];
  ranks.forEach((rank, at) => {
    let before = -1;
    for (let other = 0; other < at; other += 1) {
      const one = longest[other];
      if (one !== undefined && one.rank < rank && one.length > (longest[before]?.length ?? 0)) before = other;
    }
    longest.push({ rank, length: (longest[before]?.length ?? 0) + 1, before });
  });
  let at = longest.reduce((best, one, index) => (one.length > (longest[best]?.length ?? 0) ? index : best), -1);
  const stays = new Set<number>();
  for (; at >= 0; at = longest[at]?.before ?? -1) stays.add(at);
  return new Set([...ranks.keys()].filter((index) => !stays.has(index)));
}

interface Named {
  readonly name: string;
}

const nameOf = (rows: ReadonlyMap<string, Named>, id: string | undefined) =>
  (id === undefined ? undefined : rows.get(id)?.name.trim()) || 'one without a name';

/** What stands in another place among lanes or columns, each told by its new neighbour. */
export function diffOrder(
  table: 'roles' | 'stages',
  before: ReadonlyMap<string, Named>,
  after: ReadonlyMap<string, Named>,
  what: string,
): readonly Change[] {
  const ranks = new Map([...before.keys()].map((id, rank) => [id, rank]));
  const ids = [...after.keys()].filter((id) => before.has(id));
  const moved = outOfLine(ids.map((id) => ranks.get(id) ?? 0));
  return ids.flatMap((id, at): readonly Change[] => {
    if (!moved.has(at)) return [];
    const place = at === 0 ? `before ${nameOf(after, ids[1])}` : `after ${nameOf(after, ids[at - 1])}`;
    return [
      {
        kind: 'moved',
        subject: { table, id },
        sentence: `${what} ${nameOf(after, id)} now comes ${place}`,
        roleIds: table === 'roles' ? [id as RoleId] : [], // the ids of that table
        stepIds: [],
      },
    ];
  });
}
