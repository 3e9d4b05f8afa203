const LETTERS = 26;

/** A to Z, then AA, AB …: no letter twice. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : letterAt(Math.floor(index / LETTERS) - 1) + last;
}
