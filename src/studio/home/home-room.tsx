import { FilePlus2, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Library, LibraryEntry } from '../../engine/library/library';
import { Button } from '../ui/button';
import { alertPerson } from '../ui/notices';
import { ThemeButton } from '../ui/theme-button';
import { Bin } from './bin';
import { DueReviews } from './due-reviews';
import type { HomeHost } from './home-host';
import { SopList } from './sop-list';
import { Templates } from './templates';
import './home-room.css';

/** What is on this computer, kept true while other tabs change it. */
function useEntries(library: Library): readonly LibraryEntry[] | null {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  useEffect(() => {
    let gone = false;
    const refresh = () =>
      library.list().then(
        (list) => {
          if (!gone) setEntries(list);
        },
        (error: unknown) =>
          alertPerson(`The list of SOPs could not be read: ${error instanceof Error ? error.message : 'unknown reason'}.`),
      );
    void refresh();
    const stop = library.subscribe(() => void refresh());
    return () => {
      gone = true;
      stop();
    };
  }, [library]);
  return entries;
}

/** The first screen: the SOPs on this computer, and ways to start one. */
export function HomeRoom({ host }: { readonly host: HomeHost }) {
  const entries = useEntries(host.library);
  const here = entries?.filter((entry) => entry.removedAt === null) ?? [];
  const binned = entries?.filter((entry) => entry.removedAt !== null) ?? [];
  return (
    <div className="home">
      <header className="home-head">
        <svg className="home-mark" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
          <rect x="1" y="3" width="34" height="9" rx="2" />
          <rect x="1" y="14" width="34" height="9" rx="2" />
          <rect x="1" y="25" width="34" height="9" rx="2" />
          <path d="M5 7.5h8v11h10v11h8" />
        </svg>
        <div>
          <h1>Laneway</h1>
          <p>How accounts are handled: lanes are roles, columns are stages.</p>
        </div>
        <ThemeButton />
      </header>
      {host.library.trouble !== null && (
        <div className="banner" data-look="danger" role="alert">
          {host.library.trouble}
        </div>
      )}
      <main className="home-main">
        <div className="home-actions">
          <Button look="primary" icon={<FilePlus2 size={16} aria-hidden />} onClick={() => host.startBlank()}>
            New blank SOP
          </Button>
          <Button icon={<FolderOpen size={16} aria-hidden />} onClick={() => host.chooseFile()}>
            Open file…
          </Button>
          <span className="home-hint">or drop a .sop.json, or a picture exported from here, anywhere on this page</span>
        </div>
        <DueReviews entries={here.filter(({ forReview }) => forReview === undefined)} host={host} />
        <section aria-labelledby="home-here">
          <h2 id="home-here">On this computer</h2>
          {entries === null ? <p>Looking…</p> : <SopList entries={here} host={host} />}
        </section>
        <section aria-labelledby="home-templates">
          <h2 id="home-templates">Start from a template</h2>
          <Templates onChoose={(file) => host.startFrom(file)} />
        </section>
        {binned.length > 0 && <Bin entries={binned} library={host.library} />}
      </main>
    </div>
  );
}
