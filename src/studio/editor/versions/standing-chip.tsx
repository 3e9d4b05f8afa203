import { useEffect, useRef } from 'react';
import { announce } from '../../ui/announcer';
import { standingWords } from './standing-words';
import { useStanding } from './use-standing';

/** Where the SOP stands, in words beside its title; said aloud when it changes. */
export function StandingChip() {
  const standing = useStanding();
  const words = standingWords(standing);
  const before = useRef(words);
  useEffect(() => {
    if (before.current !== words) announce(`This SOP now: ${words}`);
    before.current = words;
  }, [words]);
  return (
    <span className="standing-chip" data-state={standing.state}>
      {words}
    </span>
  );
}
