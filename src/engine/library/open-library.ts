import { editSop } from '../../sop/commands/edit-sop';
import type { Capacity } from '../../sop/feedback/rights';
import { newId, type SopId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { createIdbStore } from '../document/idb-store';
import { createMemoryStore } from '../document/memory-store';
import { openSideLog, reviewLogOf } from '../document/open-side-log';
import { openStoredSop } from '../document/open-stored-sop';
import type { ReviewCopy, SopStore } from '../document/sop-store';
import { sopFromUpdates, updateFromSop } from '../document/sop-updates';
import { entryOf, listed } from './entry-of';
import type { Library } from './library';
import { withReview } from './open-reviewed-sop';

const NAME = 'laneway';
const BIN_MS = 30 * 24 * 60 * 60_000;
const TROUBLE =
  'The storage of this browser is missing or blocked: what you do here is kept in this window only. Save it to a file before you leave.';

interface LibraryOptions {
  /** The name of the database; tests take a fresh one. */
  readonly name?: string;
  /** Aborted: storage that has not opened yet is not waited for any longer. */
  readonly giveUp?: AbortSignal;
}

/** The SOPs on this computer. When storage can't be used, everything works in memory and `trouble` says so. */
export async function openLibrary({ name = NAME, giveUp }: LibraryOptions = {}): Promise<Library> {
  try {
    const store = await createIdbStore(name, giveUp);
    const library = createLibrary(store, null, name);
    await emptyBin(library);
    return library;
  } catch {
    return createLibrary(createMemoryStore(), TROUBLE, name);
  }
}

async function emptyBin(library: Library): Promise<void> {
  for (const { id, removedAt } of await library.list()) {
    if (removedAt !== null && Date.now() - removedAt > BIN_MS) await library.purge(id);
  }
}

/** One SOP out of the store as a value; throws when it is not there. */
async function readSop(store: SopStore, id: SopId): Promise<SopDocument> {
  const { rows } = await store.load(id);
  if (rows.length === 0) throw new Error('that SOP is not on this computer any more');
  return sopFromUpdates(rows.map((row) => row.bytes));
}

class StoredLibrary implements Library {
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel | null;

  constructor(
    private readonly store: SopStore,
    readonly trouble: string | null,
    name: string,
  ) {
    this.channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}-library`);
    if (this.channel !== null) this.channel.onmessage = () => this.tellHere();
  }

  private tellHere(): void {
    for (const listener of this.listeners) listener();
  }

  private readonly changed = (): void => {
    this.tellHere();
    this.channel?.postMessage('changed');
  };

  async list() {
    const entries = await this.store.entries();
    return [...entries].sort((a, b) => b.changedAt - a.changedAt).map(listed);
  }

  subscribe(listener: () => void) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  add(sop: SopDocument) {
    return this.keep(sop, {});
  }

  async addForReview(sop: SopDocument, copy: Omit<ReviewCopy, 'sopId'>) {
    const forReview = { ...copy, sopId: sop.profile.id };
    const isIt = (one: ReviewCopy | undefined) => one?.sopId === forReview.sopId && one.print === copy.print;
    const before = (await this.store.entries()).find((entry) => isIt(entry.forReview) && entry.removedAt === null);
    return before?.id ?? this.keep(sop, { forReview });
  }

  private async keep(sop: SopDocument, extra: { readonly forReview?: ReviewCopy }) {
    const taken = (await this.store.entries()).some((entry) => entry.id === sop.profile.id);
    const id = taken ? newId<SopId>('sop') : sop.profile.id;
    const own = id === sop.profile.id ? sop : { ...sop, profile: { ...sop.profile, id } };
    await this.store.append(id, [updateFromSop(own)]);
    await this.store.putEntry({ ...(await entryOf(own, Date.now())), ...extra });
    this.changed();
    return id;
  }

  /** What the line of an SOP says of it and the SOP itself does not. */
  private async copyOf(id: SopId): Promise<ReviewCopy | null> {
    return (await this.store.entries()).find((entry) => entry.id === id)?.forReview ?? null;
  }

  private opened(id: SopId, forReview: ReviewCopy | null) {
    const { store, trouble, changed } = this;
    const extra = forReview === null ? {} : { forReview };
    return openStoredSop({
      id,
      store,
      trouble,
      entryOf: async (sop) => ({ ...(await entryOf(sop, Date.now())), ...extra }),
      onChanged: changed,
    });
  }

  async open(id: SopId, as?: Capacity) {
    const forReview = await this.copyOf(id);
    const opened = await this.opened(id, forReview);
    if (opened === null) return { missing: true } as const;
    const log = await openSideLog(this.store, id, this.trouble);
    return withReview(opened, log, { as: as ?? (forReview === null ? 'lead' : 'reviewer'), forReview });
  }

  async duplicate(id: SopId) {
    const sop = await readSop(this.store, id);
    return this.add({ ...sop, profile: { ...sop.profile, id: newId<SopId>('sop'), title: `${sop.profile.title} (copy)` } });
  }

  async rename(id: SopId, title: string) {
    const opened = await this.opened(id, await this.copyOf(id));
    if (opened === null) throw new Error('that SOP is not on this computer any more');
    const reason = opened.document.execute(editSop, { changes: { title } });
    await opened.close();
    if (reason !== null) throw new Error(reason);
  }

  private async mark(id: SopId, removedAt: number | null) {
    const entry = (await this.store.entries()).find((one) => one.id === id);
    if (entry === undefined) return;
    await this.store.putEntry({ ...entry, removedAt });
    this.changed();
  }

  remove(id: SopId) {
    return this.mark(id, Date.now());
  }

  restore(id: SopId) {
    return this.mark(id, null);
  }

  async purge(id: SopId) {
    await this.store.purge(id);
    await this.store.purge(reviewLogOf(id));
    this.changed();
  }

  async backups(id: SopId) {
    const all = await this.store.backups(id);
    return [...all].sort((a, b) => b.key - a.key).map(({ key, at, stepCount }) => ({ key: String(key), at, stepCount }));
  }

  async restoreBackup(id: SopId, key: string) {
    const backup = (await this.store.backups(id)).find((one) => String(one.key) === key);
    if (backup === undefined) throw new Error('that state is not there any more');
    const sop = sopFromUpdates([backup.bytes]);
    return this.add({ ...sop, profile: { ...sop.profile, id: newId<SopId>('sop'), title: `${sop.profile.title} (earlier state)` } });
  }
}

function createLibrary(store: SopStore, trouble: string | null, name: string): Library {
  return new StoredLibrary(store, trouble, name);
}
