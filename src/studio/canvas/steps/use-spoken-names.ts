import { type RefObject, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../../sop/model/finding';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { whenIdle } from '../../ui/when-idle';
import { useSop, useWindow } from '../canvas-session';
import { type SpeechLength, speechSetting } from './speech-setting';
import { speechOf, spokenName } from './spoken-name';
import { toolNames } from './to-react-flow';

interface Spoken {
  readonly name: string;
  /** What the check says about the step; empty: nothing. */
  readonly description: string;
}

/** Tells what is said of a step, each when it is asked for. */
function speaker(
  sop: SopDocument,
  marks: ReadonlyMap<string, readonly Finding[]>,
  openThreads: ReadonlyMap<StepId, number>,
  length: SpeechLength,
): (id: StepId) => Spoken | null {
  const speech = speechOf(sop, length);
  const tools = toolNames(sop);
  return (id) => {
    const step = sop.steps.get(id);
    if (step === undefined) return null;
    const findings = marks.get(id) ?? [];
    const pinned = sop.drawing.placements.get(id)?.pinned === true;
    const comments = openThreads.get(id) ?? 0;
    const name = spokenName(speech, step, { tools: tools.get(id) ?? [], findings: findings.length, comments, pinned });
    return { name, description: findings.map((finding) => finding.message).join('. ') };
  };
}

function write(element: Element, attribute: string, value: string): void {
  if ((element.getAttribute(attribute) ?? '') === value) return;
  if (value === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

const CARD = '.react-flow__node';

function writeNames(cards: Iterable<HTMLElement>, spokenOf: (id: StepId) => Spoken | null): void {
  for (const card of cards) {
    const spoken = spokenOf(card.dataset.id as StepId); // written from a step's id
    if (spoken === null) continue;
    write(card, 'aria-label', spoken.name);
    write(card, 'aria-description', spoken.description);
  }
}

const isCard = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.matches(CARD);

/**
 * Keeps the spoken names of all cards true. They are written past React: one new step changes the number in nearly every name, and none of
 * those cards has to be drawn anew for it. What has the focus or is new is named at once, the others when there is time.
 */
export function useSpokenNames(root: RefObject<HTMLElement | null>): void {
  const sop = useSop((all) => all);
  const marks = useWindow((state) => state.marks);
  const openThreads = useWindow((state) => state.openThreads);
  const length = useStore(speechSetting, (state) => state.length);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const spokenOf = speaker(sop, marks, openThreads, length);
    writeNames(element.querySelectorAll<HTMLElement>(`${CARD}:is(:focus-within, :not([aria-label]))`), spokenOf);
    const stopWaiting = whenIdle(() => writeNames(element.querySelectorAll<HTMLElement>(CARD), spokenOf));
    // React Flow makes the cards of new steps one commit later.
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) writeNames([...addedNodes].filter(isCard), spokenOf);
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      stopWaiting();
      observer.disconnect();
    };
  }, [sop, marks, openThreads, length, root]);
}
