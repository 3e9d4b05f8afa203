import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../../sop/model/finding';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { useSop, useWindow } from '../canvas-session';
import { type SpeechLength, speechSetting } from './speech-setting';
import { speechOf, spokenName } from './spoken-name';
import { toolNames } from './to-react-flow';

interface Spoken {
  readonly name: string;
  /** What the check says about the step; empty: nothing. */
  readonly description: string;
}

function namesOf(sop: SopDocument, marks: ReadonlyMap<string, readonly Finding[]>, length: SpeechLength): Map<StepId, Spoken> {
  const speech = speechOf(sop, length);
  const tools = toolNames(sop);
  const names = new Map<StepId, Spoken>();
  for (const step of sop.steps.values()) {
    const findings = marks.get(step.id) ?? [];
    const pinned = sop.drawing.placements.get(step.id)?.pinned === true;
    const name = spokenName(speech, step, { tools: tools.get(step.id) ?? [], findings: findings.length, pinned });
    names.set(step.id, { name, description: findings.map((finding) => finding.message).join('. ') });
  }
  return names;
}

function write(element: Element, attribute: string, value: string): void {
  if ((element.getAttribute(attribute) ?? '') === value) return;
  if (value === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

function writeAll(root: HTMLElement, names: ReadonlyMap<StepId, Spoken>): void {
  for (const card of root.querySelectorAll<HTMLElement>('.react-flow__node')) {
    const spoken = names.get(card.dataset.id as StepId); // written from a step's id
    if (spoken === undefined) continue;
    write(card, 'aria-label', spoken.name);
    write(card, 'aria-description', spoken.description);
  }
}

const isCard = (node: Node) => node instanceof Element && node.classList.contains('react-flow__node');

/**
 * Keeps the spoken names of all cards true. They are written past React: one new step changes the number in nearly every name, and none of
 * those cards has to be drawn anew for it.
 */
export function useSpokenNames(root: RefObject<HTMLElement | null>): void {
  const sop = useSop((all) => all);
  const marks = useWindow((state) => state.marks);
  const length = useStore(speechSetting, (state) => state.length);
  const names = useMemo(() => namesOf(sop, marks, length), [sop, marks, length]);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    writeAll(element, names);
    // React Flow makes the cards of new steps one commit later.
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => [...addedNodes].some(isCard))) writeAll(element, names);
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [names, root]);
}
