import { useEffect, useRef } from 'react';
import { useEditor } from '../editor-session';
import type { TextView } from '../views/shared-view';

/** Joins an outline or a table to the session: what others ask of the view where the person works comes to it. */
export function useTextView(view: TextView): void {
  const { view: shared, window } = useEditor();
  const now = useRef(view);
  now.current = view;
  useEffect(() => {
    const stopShowing = shared.show({
      focus: (id) => now.current.focus(id),
      reveal: (id) => now.current.reveal(id),
      rename: (target) => now.current.rename(target),
    });
    // Taken before the canvas draws its own field for it.
    const stopListening = window.subscribe(({ renaming, endRename }) => {
      if (renaming === null || !shared.isInText()) return;
      endRename();
      now.current.rename(renaming);
    });
    return () => {
      stopShowing();
      stopListening();
    };
  }, [shared, window]);
}
