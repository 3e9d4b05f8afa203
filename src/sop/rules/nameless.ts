/** True when a person would see nothing: empty, blank, or made of signs without a shape. */
export function isNameless(name: string): boolean {
  return !/[^\p{Z}\p{C}]/u.test(name);
}
