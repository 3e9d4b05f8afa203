import { KIND_WORDS } from '../kind-words';
import type { StepLine } from './step-lines';

/** A step's line as it is said: what it is, whose, where, with what, and where it leads. */
export function spokenLine({ number, name, kind, branch, owner, tools, due, ways, findings, critical }: StepLine): string {
  const leads = ways.map((way) => `${way.word === '' ? '' : `${way.word} to `}${way.number}`).join(', ');
  return [
    `${number} ${name || 'Unnamed step'}`,
    KIND_WORDS[kind].name.toLowerCase(),
    ...(branch === '' ? [] : [`branch ${branch}`]),
    owner === '' ? 'no owner' : `owner ${owner}`,
    ...(tools === '' ? [] : [`tools ${tools}`]),
    ...(due === '' ? [] : [`due in ${due}`]),
    ...(critical ? ['critical'] : []),
    ...(leads === '' ? [] : [`leads to ${leads}`]),
    ...(findings.length === 0 ? [] : [`${findings.length} ${findings.length === 1 ? 'problem' : 'problems'}`]),
  ].join(', ');
}
