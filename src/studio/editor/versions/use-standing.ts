import { useEffect, useState } from 'react';
import { type Standing, standingOf } from '../../../engine/versions/standing';
import { useEditor } from '../editor-session';

/** What an SOP means is hashed when the hand rests, never between two keys. */
const CALM_MS = 300;

export function useStanding(): Standing {
  const { mirror } = useEditor();
  const [standing, setStanding] = useState(() => standingOf(mirror.getState().sop));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = mirror.subscribe(({ sop }, before) => {
      if (sop === before.sop) return;
      clearTimeout(timer);
      timer = setTimeout(() => setStanding(standingOf(mirror.getState().sop)), CALM_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [mirror]);
  return standing;
}
