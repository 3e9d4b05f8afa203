import { changesFor } from '../../sop/diff/changes-for';
import { diffSops } from '../../sop/diff/diff-sops';
import type { RoleId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { openVersion } from '../versions/open-version';

/** What changed since a version, in sentences, each with the roles whose work it touches. */
export interface News {
  readonly since: number;
  readonly changes: readonly NewsItem[];
}

interface NewsItem {
  readonly sentence: string;
  readonly roleIds: readonly RoleId[];
}

/** Who has not looked for longer reads the whole page again. */
const MOST = 10;

/**
 * What changed from each of the last versions to what is shown, the newest first. Each is compared with what is shown and not with its
 * next, so that what was changed and changed back is no news. `cut`: both as an audience may have them.
 */
export async function newsOf(sop: SopDocument, cut: (sop: SopDocument) => SopDocument): Promise<readonly News[]> {
  const after = cut(sop);
  const news: News[] = [];
  for (const version of [...sop.versions.values()].slice(-MOST).reverse()) {
    const opened = await openVersion(version);
    if (!opened.ok) continue;
    const changes = changesBetween(cut(opened.sop), after);
    if (changes.length > 0) news.push({ since: version.number, changes });
  }
  return news;
}

function changesBetween(before: SopDocument, after: SopDocument): readonly NewsItem[] {
  const roles = new Map<string, Set<RoleId>>();
  const add = (sentence: string, ids: readonly RoleId[]) => {
    const known = roles.get(sentence) ?? new Set();
    for (const id of ids) known.add(id);
    roles.set(sentence, known);
  };
  for (const { sentence, roleIds } of diffSops(before, after)) add(sentence, roleIds);
  for (const id of new Set([...before.roles.keys(), ...after.roles.keys()]))
    for (const { sentence } of changesFor(id, before, after)) add(sentence, [id]);
  return [...roles].map(([sentence, ids]) => ({ sentence, roleIds: [...ids] }));
}
