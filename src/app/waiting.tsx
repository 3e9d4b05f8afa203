import { useEffect, useState } from 'react';

const PATIENCE_MS = 1000;

/** What stands on the page while the browser opens its storage: nothing for a moment, then words and a way on. */
export function Waiting({ onGiveUp }: { readonly onGiveUp: () => void }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <main className="app-failure" role="status">
      <h1>Opening…</h1>
      <p>This browser has not opened its storage yet. Your SOPs are in it.</p>
      <p>
        <button type="button" className="button" onClick={onGiveUp}>
          Go on without it
        </button>
      </p>
    </main>
  );
}
