/** Whether two records say the same, field by field; lists and records in them must be the very same ones. */
export function sameFields<Row extends object>(before: Row | undefined, now: Row | undefined): before is Row {
  if (before === undefined || now === undefined) return false;
  const keys = Object.keys(now) as (keyof Row)[];
  return keys.length === Object.keys(before).length && keys.every((key) => before[key] === now[key]);
}
