import { meansSame } from './meaning';

/** What differs in a record that is in both states: phrases that follow its name, and phrases about its fields. */
export interface Told {
  readonly leads: readonly string[];
  readonly fields: readonly string[];
}

/** “Approve discount moved from Sales to Leadership; due 2 days → 1 day”, “Approve discount: due 2 days → 1 day”. */
export function sentenceFor(name: string, { leads, fields }: Told): string {
  const phrases = [...leads, ...fields];
  return leads.length > 0 ? `${name} ${phrases.join('; ')}` : `${name}: ${phrases.join('; ')}`;
}

/**
 * A record that differs is told, whatever differs in it: fields of later versions of Laneway have no words yet, and names of roles
 * can hide that it is another role.
 */
export function toldOrOther(before: object, after: object, told: Told): Told | null {
  if (meansSame(before, after)) return null;
  return told.leads.length + told.fields.length > 0 ? told : { leads: [], fields: ['other details changed'] };
}
