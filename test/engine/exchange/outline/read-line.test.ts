import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../../src/engine/exchange/outline/completion-at';
import { readLine } from '../../../../src/engine/exchange/outline/read-line';
import { toolsOf } from '../../../../src/engine/exchange/outline/tools-of';
import { writeLine } from '../../../../src/engine/exchange/outline/write-line';
import { STEP_KINDS } from '../../../../src/sop/model/step';
import { arbitrarySop } from '../../../support/arbitrary-sop';
import { aDecision, anApproval, aRole, aSop, aStage, aStep, aTask, aTool, aToolLink } from '../../../support/sop-builders';

const sop = aSop({
  roles: [aRole('Account manager', { aliases: ['AM'] }), aRole('Account'), aRole('Sales')],
  stages: [aStage('Onboarding'), aStage('Renewal and growth')],
  tools: [aTool('HubSpot'), aTool('Google Meet')],
  steps: [aTask('Kick off')],
});
const said = (line: string) => {
  const { name, kind, role, stage, tools } = readLine(line, sop);
  return [name, kind, role?.name ?? null, stage?.name ?? null, tools.map((tool) => tool.name).join(', ')];
};

describe('a typed line', () => {
  it.each([
    ['Kick off', ['Kick off', 'task', null, null, '']],
    ['Kick off @Account manager #Renewal and growth +HubSpot', ['Kick off', 'task', 'Account manager', 'Renewal and growth', 'HubSpot']],
    ['@account manager kick off +google meet +hubspot', ['kick off', 'task', 'Account manager', null, 'Google Meet, HubSpot']],
    ['Call @am today', ['Call today', 'task', 'Account manager', null, '']],
    ['Call @Account today', ['Call today', 'task', 'Account', null, '']],
    ['Check @Legal, then go', ['Check , then go', 'task', 'Legal', null, '']],
    ['Check @"Legal counsel" #"New stage"', ['Check', 'task', 'Legal counsel', 'New stage', '']],
    ['Renew? @Sales', ['Renew?', 'decision', 'Sales', null, '']],
    ['Over 20 % @Sales ?', ['Over 20 %', 'decision', 'Sales', null, '']],
    ['? Over 20 %', ['Over 20 %', 'decision', null, null, '']],
    ['Account plan! @Sales', ['Account plan', 'approval', 'Sales', null, '']],
    ['! Is it fine?', ['! Is it fine?', 'decision', null, null, '']],
    ['Contract signed (start)', ['Contract signed', 'start', null, null, '']],
    ['(END) Renewed', ['Renewed', 'end', null, null, '']],
    ['Call leadership (escalation) @Sales', ['Call leadership', 'escalation', 'Sales', null, '']],
    ['Live (milestone)', ['Live', 'milestone', null, null, '']],
    ['Offboard (linked SOP)', ['Offboard', 'linked-sop', null, null, '']],
    ['R&D + QA', ['R&D + QA', 'task', null, null, '']],
    ['Is C# used by a@b.example', ['Is C# used by a@b.example', 'task', null, null, '']],
    ['Ticket #1 +49 30', ['Ticket #1 +49 30', 'task', null, null, '']],
    ['Ask \\@Sales \\#now really\\?', ['Ask @Sales #now really?', 'task', null, null, '']],
    ['Open C:\\temp', ['Open C:\\temp', 'task', null, null, '']],
    ['', ['', 'task', null, null, '']],
  ])('says what %s means', (line, meaning) => {
    expect(said(line)).toEqual(meaning);
  });

  it('tells a known name from a new one', () => {
    expect(readLine('Call @sales', sop).role).toEqual({ id: aRole('Sales').id, name: 'Sales' });
    expect(readLine('Call @Finance', sop).role).toEqual({ id: null, name: 'Finance' });
  });

  it('says whether the kind was said', () => {
    expect(readLine('Kick off', sop).saysKind).toBe(false);
    expect(readLine('Kick off (task)', sop)).toMatchObject({ kind: 'task', saysKind: true, name: 'Kick off' });
  });
});

describe('a written line', () => {
  it.each([
    [aTask('Kick off'), 'Kick off @Account manager #Onboarding'],
    [aTask('Ready?', { stageId: null }), 'Ready\\? @Account manager'],
    [aDecision('Ready?', { roleId: null, stageId: null }), 'Ready?'],
    [aDecision('Size', { roleId: null, stageId: null }), 'Size ?'],
    [anApproval('Account plan', { roleId: null, stageId: null }), 'Account plan!'],
    [aStep('milestone', 'Live', { roleId: null, stageId: null }), 'Live (milestone)'],
    [aTask('Ask @Sales (start)', { roleId: null, stageId: null }), 'Ask \\@Sales \\(start)'],
  ])('is a pleasure to read', (step, line) => {
    expect(writeLine(step, aSop({ roles: [aRole('Account manager')], stages: [aStage('Onboarding')] }))).toBe(line);
  });

  it('names the tools of the step', () => {
    const linked = aSop({ tools: [aTool('HubSpot')], steps: [aTask('Kick off')], toolLinks: [aToolLink('Kick off', 'HubSpot')] });
    expect(writeLine(aTask('Kick off', { roleId: null, stageId: null }), linked)).toBe('Kick off +HubSpot');
  });

  it('reads back as the same name, kind, owner, stage and tools, whatever they are called', () => {
    fc.assert(
      fc.property(arbitrarySop(), (any) => {
        for (const step of any.steps.values()) {
          const read = readLine(writeLine(step, any), any);
          expect([read.name, read.kind, read.role?.id ?? null, read.stage?.id ?? null]).toEqual([
            step.name,
            step.kind,
            step.roleId,
            step.stageId,
          ]);
          expect(read.tools.map((tool) => tool.id)).toEqual(toolsOf(any, step.id));
        }
      }),
    );
  });

  it('keeps every name of every kind', () => {
    const signs = fc.string({
      unit: fc.constantFrom('a', ' ', '@', '#', '+', '?', '!', '(', ')', 'end', '\\', '"', '⏎', '\n', '\u00a0', ','),
    });
    fc.assert(
      fc.property(signs, fc.constantFrom(...STEP_KINDS), (name, kind) => {
        const line = writeLine(aStep(kind, name, { roleId: aRole('Sales').id, stageId: null }), sop);
        expect(readLine(line, sop)).toMatchObject({ name, kind });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('completion', () => {
  const names = (line: string, caret = line.length) => completionAt(line, caret, sop)?.candidates.map((candidate) => candidate.name);

  it('offers what goes on like the word at the caret, names that begin with it first', () => {
    expect(names('Call @')).toEqual(['Account manager', 'Account', 'Sales']);
    expect(names('Call @acc')).toEqual(['Account manager', 'Account', 'acc']);
    expect(names('Call @Account m')).toEqual(['Account manager']);
    expect(names('Call @manager')).toEqual(['Account manager', 'manager']);
    expect(names('Call #gro')).toEqual(['Renewal and growth', 'gro']);
    expect(names('Call +meet')).toEqual(['Google Meet', 'meet']);
    expect(names('Call @am')).toEqual(['Account manager']);
    expect(names('Call (mi')).toEqual(['milestone']);
  });

  it('offers nothing where no sigil is being typed', () => {
    expect(names('Call a@b')).toBeUndefined();
    expect(names('Call @Sales to talk')).toBeUndefined();
    expect(names('Call \\@Sa')).toBeUndefined();
    expect(names('R&D + QA')).toBeUndefined();
    expect(names('Call (by phone')).toBeUndefined();
  });

  it('puts a candidate in the place of the whole word', () => {
    const line = 'Call @Accx today';
    const completion = completionAt(line, 9, sop);
    const [first] = completion?.candidates ?? [];
    expect(line.slice(completion?.start, completion?.end)).toBe('@Accx');
    expect(first).toMatchObject({ id: aRole('Account manager').id, insert: '@Account manager ' });
  });

  it('makes a new name readable', () => {
    const last = completionAt('Call @"Legal coun', 17, sop)?.candidates.at(-1);
    expect(last).toEqual({ id: null, name: 'Legal coun', insert: '@"Legal coun" ' });
    expect(readLine(`Call ${last?.insert}`, sop).role).toEqual({ id: null, name: 'Legal coun' });
  });
});
