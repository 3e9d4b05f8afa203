import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOutline } from '../../../../src/engine/exchange/outline/write-outline';
import { MOST_STEPS, readPaste } from '../../../../src/engine/exchange/paste/read-paste';
import { generateSop } from '../../../support/generate-sop';
import { read, refusal, shown, sop, steps } from './reading';

describe('a list', () => {
  it('is a step a line, one after the other', () => {
    expect(steps('Call the client\nSend the offer\n\nFile the outcome\n')).toEqual([
      'Call the client -> 2',
      'Send the offer -> 3',
      'File the outcome',
    ]);
  });

  it('may be a single line', () => {
    expect(steps('Sales: call the client in HubSpot')).toEqual(['call the client in HubSpot @Sales +HubSpot']);
  });

  it.each([
    ['1. Call\n2. Write\n10. File'],
    ['1) Call\n2) Write\n3) File'],
    ['(a) Call\n(b) Write\n(c) File'],
    ['- Call\n- Write\n- File'],
    ['• Call\n• Write\n• File'],
    ['- [ ] Call\n- [x] Write\n- [ ] File'],
    ['Step 1: Call\nStep 2: Write\nStep 3: File'],
    ['1\nCall\n2\nWrite\n3\nFile'],
    ['1.\tCall\r\n2.\tWrite\r\n3.\tFile'],
    ['* **Call**\n* `Write`\n* [File](https://example.com/a_(b))'],
  ])('has its marks taken off: %j', (text) => {
    expect(steps(text)).toEqual(['Call -> 2', 'Write -> 3', 'File']);
  });

  it('tells kinds by their words', () => {
    expect(
      read(
        [
          'Start',
          'Approve the budget',
          'Approval: Plan',
          'Legal sign-off',
          'Is it signed?',
          'Decide whether to renew',
          'Escalate to leadership',
          'Milestone: live',
          'Send the approved plan',
          'End',
        ].join('\n'),
      ).steps.map((step) => step.kind),
    ).toEqual(['start', 'approval', 'approval', 'approval', 'decision', 'decision', 'escalation', 'milestone', 'task', 'end']);
  });

  it('finds owners, stages and tools that the SOP knows, and no others', () => {
    expect(
      steps(
        [
          'Account manager: call',
          'AM - write',
          'Send the bill (Finance, Renewal)',
          'Meet on Zoom.',
          'Plan @Sales #Onboarding +HubSpot',
          'Remember: the client comes first',
          'Post it in #general for @everybody',
          'Zooming in',
        ].join('\n'),
      ),
    ).toEqual([
      'call @Account manager -> 2',
      'write @Account manager -> 3',
      'Send the bill @Finance #Renewal -> 4',
      'Meet on Zoom. +Zoom -> 5',
      'Plan @Sales #Onboarding +HubSpot -> 6',
      'Remember: the client comes first -> 7',
      'Post it in #general for @everybody -> 8',
      'Zooming in',
    ]);
  });

  it('takes headings as stages', () => {
    const stages = ['Prepare -> 2 #Win', 'Call -> 3 #Win', 'Sign #Keep'].map((line) => line.replace(/( -> \d)( #\w+)/, '$2$1'));
    expect(steps('# Win\n- Prepare\n- Call\n\n## Keep\n- Sign')).toEqual(stages);
    expect(steps('Win:\n1. Prepare\n2. Call\nKeep:\n3. Sign')).toEqual(stages);
    expect(steps('**Win**\n\n1. Prepare\n2. Call\n\n**Keep**\n\n1. Sign')).toEqual(stages);
  });

  it('takes what is indented as a checklist and text as a description', () => {
    const [call, send] = read('1. Call\n   - Agree on a date\n     a) write it down\n   Be kind.\n2. Send\n   [ ] one\n').steps;
    expect(call).toMatchObject({ checklist: ['Agree on a date', 'write it down'], description: 'Be kind.' });
    expect(send?.name).toBe('Send');
  });

  it('takes letters below numbers and numbers below numbers as a checklist', () => {
    expect(read('1. Call\na) date\nb) place\n2. Send').steps.map((step) => step.checklist)).toEqual([['date', 'place'], undefined]);
    expect(read('1. Call\n1.1 date\n1.2 place\n2. Send').steps.map((step) => step.checklist)).toEqual([['date', 'place'], undefined]);
  });

  it('follows where a question leads', () => {
    expect(steps('1. Call\n2. Renew?\n   - Yes: step 4\n   - If no, go back to step 1\n3. Say goodbye\n4. Sign')).toEqual([
      'Call -> 2',
      'decision: Renew? -> Yes 4, No 1',
      'Say goodbye -> 4',
      'Sign',
    ]);
    expect(read('1. Renew?\n   - If no, call first\n2. Sign').steps[0]?.checklist).toEqual(['no: call first']);
  });

  it('leads an approval on and back', () => {
    expect(steps('Draft\nApprove draft\nSend')).toEqual(['Draft -> 2', 'approval: Approve draft -> Approved 3, Rejected 1', 'Send']);
  });

  it('reads a limit and a bold title', () => {
    const [step] = read('- **Answer**: reply within 2 business days').steps;
    expect(step).toMatchObject({ name: 'Answer', description: 'reply within 2 business days', dueWithin: 'P2D' });
  });

  it('keeps a paragraph as the description of a short name', () => {
    const text = `Collect all that was promised. ${'Nothing may be lost on the way to the client. '.repeat(5)}`;
    expect(read(text).steps[0]).toMatchObject({ name: 'Collect all that was promised', description: text.trim() });
  });
});

describe('a template page', () => {
  const reading = read(readFileSync('fixtures/paste/template-page.txt', 'utf8'));

  it('is its tasks and approvals, on and back', () => {
    expect(reading.form).toBe('page');
    expect(reading.steps.map(shown)).toEqual([
      'Pull the contract file -> 2',
      'Rate the health of the client -> 3',
      'approval: Approval: Renewal strategy -> Approved 4, Rejected 2',
      'Draft the renewal offer -> 5',
      'Hold the renewal call -> 6',
      'approval: Approval: Final offer -> Approved 7, Rejected 5',
      'File the outcome',
    ]);
  });

  it('keeps texts, options and what is submitted', () => {
    expect(reading.steps.map((step) => step.submits)).toEqual([undefined, undefined, [0, 1], undefined, undefined, [3, 4], undefined]);
    expect(reading.steps[0]?.fields).toEqual([
      { label: 'Options', type: 'multi', options: ['Main contract', 'Order forms', 'Side letters', 'Price list', 'Pull the old offer'] },
    ]);
    expect(reading.steps[1]?.fields?.map(({ label, options }) => [label, options.length])).toEqual([
      ['Options', 3],
      ['Risks', 3],
    ]);
    expect(reading.steps[3]?.description).toBe('Write two offers: one to keep the scope, one to grow it.\n\nBoth must fit on one page.');
    expect(reading.said).toEqual([
      '5 tasks and 2 approvals.',
      'With 4 submissions, 4 lists of options, 14 options and 5 descriptions.',
      'The introduction above the titles is no step and is left out.',
    ]);
  });
});

describe('our own outline', () => {
  it('comes back as it was', () => {
    const made = generateSop({ steps: 40, connectors: 60, seed: 3, form: 'blocks' });
    const reading = read(writeOutline(made));
    const places = [...made.steps.keys()];
    expect(reading.form).toBe('outline');
    expect(reading.steps.map(({ kind, name }) => [kind, name])).toEqual([...made.steps.values()].map(({ kind, name }) => [kind, name]));
    expect(reading.steps.flatMap((step, from) => step.ways.map((way) => [from, way.to])).sort()).toEqual(
      [...made.connectors.values()].map(({ from, to }) => [places.indexOf(from), places.indexOf(to)]).sort(),
    );
  });

  it('is read as a list when it has a fault, and says so', () => {
    const reading = read('Roles: Sales\n1. Call @Sales\nand so on');
    expect(reading.form).toBe('list');
    expect(reading.said.join(' ')).toContain('as an outline it has a fault: Line 3');
  });
});

describe('a text that is no list', () => {
  it.each([
    ['', 'There is no text to read'],
    [' \n\t\n', 'There is no text to read'],
    ['-\n-\n', 'There is no step in this text'],
    ['x'.repeat(1_000_001), 'This text is too long to be a list of steps. Paste a part of it'],
  ])('is refused in a sentence', (text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  it('may have ten thousand lines', () => {
    const reading = read(Array.from({ length: 10_000 }, (_, index) => `${index + 1}. Call client ${index + 1}`).join('\n'));
    expect(reading.steps).toHaveLength(MOST_STEPS);
    expect(reading.said.join(' ')).toContain('Only the first 5,000 lines were read. Only the first 500 of 5000 steps were read.');
  });

  it('never throws, and every way leads to a step', () => {
    const unit = fc.constantFrom(
      '1',
      '2',
      '\n',
      '\t',
      ' ',
      '- ',
      '. ',
      ',',
      ';',
      '"',
      '|',
      'yes',
      '->',
      '#',
      '**',
      '?',
      'Approval: ',
      'Will be submitted',
      'call',
      ':',
      '(',
      ')',
      '[ ] ',
      '@',
      '\\',
      'Step',
      'Next',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const reading = readPaste(text, sop);
        if (!reading.ok) return;
        for (const step of reading.steps) {
          for (const place of [...step.ways.map((way) => way.to), ...(step.submits ?? [])]) expect(reading.steps[place]).toBeDefined();
        }
      }),
      { numRuns: 2000 },
    );
  });
});
