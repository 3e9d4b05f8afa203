import { readPaste } from '../../../../src/engine/exchange/paste/read-paste';
import type { ReadStep } from '../../../../src/sop/commands/read-step';
import { aRole, aSop, aStage, aTool } from '../../../support/sop-builders';

export const sop = aSop({
  roles: [aRole('Account manager', { aliases: ['AM'] }), aRole('Sales'), aRole('Finance')],
  stages: [aStage('Onboarding'), aStage('Renewal')],
  tools: [aTool('HubSpot'), aTool('Zoom')],
});

/** What a text is read as by somebody who knows a few roles, stages and tools. */
export function read(text: string) {
  const reading = readPaste(text, sop);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}
export const refusal = (text: string) => {
  const reading = readPaste(text, sop);
  return reading.ok ? null : reading.reason;
};
/** `kind: name @owner #stage +tools -> where`, as far as it is said. */
export const shown = ({ kind, name, role, stage, tools, ways }: ReadStep) => {
  const to = ways.map((way) => `${way.label === '' ? '' : `${way.label} `}${way.to + 1}`).join(', ');
  const signs = [role && `@${role}`, stage && `#${stage}`, ...tools.map((tool) => `+${tool}`), to && `-> ${to}`].filter(Boolean);
  return [`${kind === 'task' ? '' : `${kind}: `}${name}`, ...signs].join(' ');
};
export const steps = (text: string) => read(text).steps.map(shown);
