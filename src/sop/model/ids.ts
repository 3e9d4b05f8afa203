/** Ids are plain strings in the file and branded in the code, so that a step's id cannot be taken for a role's. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type SopId = Id<'Sop'>;
export type RoleId = Id<'Role'>;
export type StageId = Id<'Stage'>;
export type ToolId = Id<'Tool'>;
export type StepId = Id<'Step'>;
export type ConnectorId = Id<'Connector'>;
export type ToolLinkId = Id<'ToolLink'>;
export type NoteId = Id<'Note'>;
export type VersionId = Id<'Version'>;
export type LifecycleChangeId = Id<'LifecycleChange'>;
export type ThreadId = Id<'Thread'>;
export type WaiverId = Id<'Waiver'>;
export type EntryId = Id<'Entry'>;
export type PersonId = Id<'Person'>;
export type SignOffId = Id<'SignOff'>;
export type WorkshopId = Id<'Workshop'>;
export type ReceiptId = Id<'Receipt'>;

/** What an id may look like: `[A-Za-z0-9_-]`, 1 to 64 characters. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

/** True when the text can stand as an id in a file. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && ID_PATTERN.test(text);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A fresh id such as `step-k3f9x2m1q0`; 10 random letters (36^10) keep two offline authors apart. */
export function newId<T extends Id<string>>(prefix: string): T {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const tail = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${prefix}-${tail}` as T;
}
