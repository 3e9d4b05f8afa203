import { useEffect, useRef } from 'react';
import { versionTroubles } from '../../../engine/versions/version-troubles';
import { announce } from '../../ui/announcer';
import { alertPerson } from '../../ui/notices';
import { useEditor } from '../editor-session';
import { standingWords } from './standing-words';
import { useStanding } from './use-standing';

/** Whoever opens an SOP hears at once when a published version is not what was published. */
function useTroubles(): void {
  const { mirror } = useEditor();
  useEffect(() => {
    const { sop } = mirror.getState();
    const [first, ...more] = versionTroubles(sop).map(({ message }) => `${message}.`);
    // Named: the notice stays when another SOP is opened.
    if (first !== undefined) alertPerson(`“${sop.profile.title || 'Untitled SOP'}”: ${first}`, { details: more });
  }, [mirror]);
}

/** Where the SOP stands, in words beside its title; said aloud when it changes. */
export function StandingChip() {
  const standing = useStanding();
  const words = standingWords(standing);
  const before = useRef(words);
  useEffect(() => {
    if (before.current !== words) announce(`This SOP now: ${words}`);
    before.current = words;
  }, [words]);
  useTroubles();
  return (
    <span className="standing-chip" title={words} data-state={standing.state}>
      {words}
    </span>
  );
}
