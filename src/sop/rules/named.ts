/** How a message names a thing. */
export function named(thing: { readonly name: string } | undefined, unnamed: string): string {
  return thing === undefined || thing.name.trim() === '' ? unnamed : `“${thing.name.trim()}”`;
}
