import type { SopDocument } from '../../../sop/model/sop-document';

interface FirstStep {
  readonly what: string;
  /** How, in a few words. */
  readonly how: string;
  readonly isDone: boolean;
}

const UNTITLED = ['', 'Untitled SOP'];

/** What a person does first with a new SOP, and which of it stands in this one already. */
export function firstSteps(sop: SopDocument, problems: number, isLaidOut: boolean): readonly FirstStep[] {
  const steps = [...sop.steps.values()];
  return [
    { what: 'Name the SOP', how: 'Press its title at the top.', isDone: !UNTITLED.includes(sop.profile.title) },
    { what: 'Put down three steps', how: 'Drag them into a lane, press N, or paste a list.', isDone: steps.length >= 3 },
    { what: 'Connect them', how: 'Press the “+” beside a step, or drag from its side.', isDone: sop.connectors.size >= 2 },
    {
      what: 'Give every step an owner',
      how: 'Drag it into the lane of the role, or press O.',
      isDone: steps.length > 0 && steps.every((step) => step.roleId !== null),
    },
    { what: 'Say which tools are used', how: 'Press T on a step.', isDone: sop.toolLinks.size > 0 },
    { what: 'Tidy the drawing', how: 'Press Auto-layout.', isDone: isLaidOut },
    { what: 'Solve the problems', how: 'Press Problems: each says why it matters.', isDone: steps.length >= 3 && problems === 0 },
  ];
}
