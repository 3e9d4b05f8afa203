import type { NamedRow } from '../../../sop/commands/write-step';
import { newId } from '../../../sop/model/ids';

interface Row {
  readonly name: string;
  readonly aliases?: readonly string[];
}

const plain = (text: string) => text.trim().toLowerCase();

/** The row that a name or an alias means, in any case; else a new one of that name. */
export function rowNamed<Id extends Parameters<typeof newId>[0] & string>(
  table: ReadonlyMap<Id, Row>,
  name: string,
  prefix: string,
): NamedRow<Id> {
  const wanted = plain(name);
  const found =
    [...table].find(([, row]) => plain(row.name) === wanted) ??
    [...table].find(([, row]) => row.aliases?.some((one) => plain(one) === wanted));
  return found === undefined ? { id: newId(prefix) as string as Id, name: name.trim() } : { id: found[0], name: found[1].name };
}
