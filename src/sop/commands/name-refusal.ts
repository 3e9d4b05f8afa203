/** Why something can't be called that; null: it can. `what` it is, with its article. Absent: the name stays. */
export function nameRefusal(name: string | undefined, what: string): string | null {
  return name !== undefined && name.trim() === '' ? `${what} needs a name` : null;
}
