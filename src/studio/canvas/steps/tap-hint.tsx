import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useSession, useSop, useWindow } from '../canvas-session';
import './tap-hint.css';

/** Says what the next tap does while a step waits for its target, and lets the person think better of it. */
export function TapHint() {
  const { window: state } = useSession();
  const from = useWindow(({ armed }) => armed?.from ?? null);
  const name = useSop((sop) => (from === null ? '' : sop.steps.get(from)?.name || 'the step'));
  useEffect(() => {
    if (from === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      state.getState().arm(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [from, state]);
  if (from === null) return null;
  return (
    <div className="tap-hint">
      <p>Tap the step that “{name}” leads to, or “+” again for a new one.</p>
      <button type="button" aria-label="Do not connect" title="Esc: do not connect" onClick={() => state.getState().arm(null)}>
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
