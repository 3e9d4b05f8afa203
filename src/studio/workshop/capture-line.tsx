import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { findAnchor } from '../../sop/feedback/anchors';
import { Button } from '../ui/button';
import { anchorNow } from './anchor-now';
import { capture } from './capture';
import { CAPTURE_KINDS, CAPTURE_WORDS, type CaptureKind, readCapture } from './read-capture';
import { useIsFacilitator, useWorkshop, useWorkshopSop, useWorkshopState } from './workshop-session';

/** What a line would be about, in words. */
function useAboutWords(): string {
  const session = useWorkshop();
  const sop = useWorkshopSop();
  useWorkshopState();
  useStore(session.canvas.window, (state) => state.steps);
  const anchor = anchorNow(session);
  const quote = findAnchor(sop, anchor)?.quote ?? '';
  if (anchor.kind === 'step') return `“${quote}”`;
  return anchor.kind === 'stage' ? `the stage “${quote}”` : 'the whole SOP';
}

const HINTS: { readonly [Kind in CaptureKind]: string } = {
  decision: 'What was decided',
  action: 'What is to be done @who 2026-11-30',
  question: 'What nobody knows yet',
  problem: 'What goes wrong',
  idea: 'What could be better',
  step: 'Name of the step @owner',
  park: 'What has to wait',
};

/** One line for all that is said: what it is, its words, Enter. */
export function CaptureLine() {
  const session = useWorkshop();
  const isFacilitator = useIsFacilitator();
  const { isPrivate } = useWorkshopState();
  const parkAsked = useStore(session.view, (view) => view.parkAsked);
  const about = useAboutWords();
  const [kind, setKind] = useState<CaptureKind>('decision');
  const [line, setLine] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (parkAsked === 0) return;
    setKind('park');
    field.current?.focus();
  }, [parkAsked]);
  const kinds = CAPTURE_KINDS.filter((one) => one !== 'step' || isFacilitator);
  const read = readCapture(line, kind);
  return (
    <form
      className="capture-line"
      aria-label="Capture"
      onSubmit={(event) => {
        event.preventDefault();
        if (capture(session, read)) setLine('');
      }}
    >
      <select
        aria-label="What it is"
        value={read.kind}
        onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'decision')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {CAPTURE_WORDS[one]}
          </option>
        ))}
      </select>
      <input
        ref={field}
        aria-label={`${CAPTURE_WORDS[read.kind]} about ${about}`}
        aria-describedby="capture-about"
        placeholder={HINTS[kind]}
        maxLength={2000}
        value={line}
        onChange={(event) => setLine(event.target.value)}
      />
      <Button type="submit" look="primary">
        Capture
      </Button>
      <Button look="quiet" icon={<Undo2 size={16} aria-hidden />} label="Take back what was captured last" onClick={session.takeBack} />
      <p id="capture-about" className="workshop-soft">
        About {about}
        {isPrivate && read.kind !== 'step' && read.kind !== 'park' ? ', seen by you alone until it is revealed' : ''}.{' '}
        <span className="capture-tip">Begin with “action:”, “q:” or another word to change what it is.</span>
      </p>
    </form>
  );
}
