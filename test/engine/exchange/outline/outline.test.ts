import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/engine/exchange/outline/read-outline';
import { writeOutline } from '../../../../src/engine/exchange/outline/write-outline';
import { readSopFile } from '../../../../src/sop/model/file/read-sop-file';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { arbitrarySop } from '../../../support/arbitrary-sop';
import { generateSop } from '../../../support/generate-sop';
import {
  aDecision,
  anApproval,
  anEnd,
  aRole,
  aSop,
  aStage,
  aStart,
  aTask,
  aTool,
  aToolLink,
  connectorsOf,
} from '../../../support/sop-builders';

const FOLDER = 'public/templates';
const TEMPLATES = readdirSync(FOLDER).filter((file) => file.endsWith('.sop.json'));

/** What the outline carries, by place instead of by id. */
function carried(sop: SopDocument) {
  const placeOf = (table: ReadonlyMap<string, unknown>) => new Map([...table.keys()].map((id, index) => [id, index]));
  const [roles, stages, tools, steps] = [placeOf(sop.roles), placeOf(sop.stages), placeOf(sop.tools), placeOf(sop.steps)];
  const names = (table: ReadonlyMap<string, { readonly name: string }>) => [...table.values()].map((row) => row.name);
  return {
    title: sop.profile.title,
    roles: names(sop.roles),
    stages: names(sop.stages),
    tools: names(sop.tools),
    steps: [...sop.steps.values()].map((step) => ({
      name: step.name,
      kind: step.kind,
      role: roles.get(step.roleId ?? ''),
      stage: stages.get(step.stageId ?? ''),
      tools: [...new Set([...sop.toolLinks.values()].filter((link) => link.stepId === step.id).map((link) => tools.get(link.toolId)))],
      ways: [...sop.connectors.values()]
        .filter((connector) => connector.from === step.id)
        .map(({ to, label, outcome }) => ({ to: steps.get(to), label, outcome })),
    })),
  };
}

function there(sop: SopDocument): SopDocument {
  const read = readOutline(writeOutline(sop));
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}

describe('an SOP as text', () => {
  it('is what a person would write', () => {
    const sop = aSop({
      profile: { title: 'Renewals' },
      roles: [aRole('Account manager'), aRole('Sales')],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      tools: [aTool('HubSpot')],
      steps: [
        aStart('Contract ends in 90 days'),
        aTask('Call the client'),
        aDecision('Renew?', { stageId: aStage('Renewal').id }),
        anApproval('Offer', { stageId: aStage('Renewal').id, roleId: aRole('Sales').id }),
        anEnd('Done', { stageId: aStage('Renewal').id }),
      ],
      connectors: connectorsOf(
        'Contract ends in 90 days > Call the client > Renew? > [Yes] Offer > [Approved] Done',
        'Renew? > [No] Done',
        'Offer > [Rejected] Call the client',
      ),
      toolLinks: [aToolLink('Call the client', 'HubSpot')],
    });

    expect(writeOutline(sop)).toBe(`# Renewals

Roles: Account manager, Sales
Stages: Onboarding, Renewal
Tools: HubSpot

## Onboarding

1. Contract ends in 90 days (start) @Account manager
2. Call the client @Account manager +HubSpot

## Renewal

3. Renew? @Account manager
   - Yes -> 4
   - No -> 5
4. Offer! @Sales
   - Approved -> 5
   - Rejected -> 2
5. Done (end) @Account manager
`);
  });

  it('reads back as the same SOP, whatever is in it', () => {
    fc.assert(
      fc.property(arbitrarySop(), (sop) => {
        expect(carried(there(sop))).toEqual(carried(sop));
      }),
    );
  });

  it.each(['chain', 'blocks', 'mesh'] as const)('reads back as the same SOP when it is a %s of sixty steps', (form) => {
    for (const seed of [1, 2, 3]) {
      const sop = generateSop({ steps: 60, connectors: 90, seed, form });
      expect(carried(there(sop))).toEqual(carried(sop));
    }
  });

  it.each(TEMPLATES)('keeps the template %s', (file) => {
    const read = readSopFile(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    if (!read.ok) throw new Error(read.reason);
    expect(carried(there(read.sop))).toEqual(carried(read.sop));
  });
});

describe('a text that a person wrote', () => {
  const read = (text: string) => {
    const result = readOutline(text);
    return result.ok ? carried(result.sop) : result.reason;
  };

  it('may have bullets, new names, names behind arrows and other line ends', () => {
    expect(
      read('## Start\r\n- Call @"The client"\r\n- Happy? @Sales\r\n  - yes → Call\r\n  - no -> thank them\r\n- Thank them +Mail (end)\r\n'),
    ).toEqual({
      title: '',
      roles: ['The client', 'Sales'],
      stages: ['Start'],
      tools: ['Mail'],
      steps: [
        { name: 'Call', kind: 'task', role: 0, stage: 0, tools: [], ways: [{ to: 1, label: '', outcome: null }] },
        {
          name: 'Happy?',
          kind: 'decision',
          role: 1,
          stage: 0,
          tools: [],
          ways: [
            { to: 0, label: 'Yes', outcome: 'yes' },
            { to: 2, label: 'No', outcome: 'no' },
          ],
        },
        { name: 'Thank them', kind: 'end', role: undefined, stage: 0, tools: [0], ways: [] },
      ],
    });
  });

  it.each([
    ['', 'There is no step in this text'],
    ['1. Call\nand so on', 'Line 2 is no heading, no numbered step and no way out of one (“-> 7”): and so on'],
    ['1. Call\n   -> 7', 'Line 2 leads to “7”, and there is no step of that number or name'],
    ['   -> 1\n1. Call', 'Line 1 says where a step leads, and no step stands above it'],
  ])('is refused with the line that is wrong', (text, reason) => {
    expect(read(text)).toBe(reason);
  });
});
