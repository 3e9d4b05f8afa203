/** How something looks while a lens is on: in full or faded. Undefined: there is no lens. */
export function inLens<Id>(shown: ReadonlySet<Id> | undefined, id: Id): 'in' | 'out' | undefined {
  if (shown === undefined) return undefined;
  return shown.has(id) ? 'in' : 'out';
}
