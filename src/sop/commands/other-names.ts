interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The other names of what two things become: those of both, and the name that goes. */
export function otherNames(heir: Called, gone: Called): readonly string[] {
  const names = new Map([heir.name].map((name) => [plain(name), '']));
  for (const name of [...heir.aliases, gone.name, ...gone.aliases]) if (!names.has(plain(name))) names.set(plain(name), name);
  return [...names.values()].filter((name) => name.trim() !== '');
}

const plain = (name: string) => name.trim().toLowerCase();
