import { describe, expect, it } from 'vitest';
import { read, shown, steps } from './reading';

describe('rows of a spreadsheet', () => {
  const HEAD = 'No.\tTask\tResponsible\tPhase\tSystem\tType\tThen\tSLA\tNotes\tColour';
  const ROWS = [
    '1\tCall the client\tam\tOnboarding\tZoom, Phone\t\t2\t2 days\t"Say ""hello"",\nthen listen"\tred',
    '2\tHappy?\tSales\tRenewal\t\tdecision\tYes: 3, No: 1\t\t\t',
    '3\tPlan\tLegal\tRenewal\t\tApproval\t\tsoon\t\t',
    '\t\t\t\t\t\t\t\t\t',
  ];

  it('are read by their heads, in any order', () => {
    const reading = read([HEAD, ...ROWS].join('\n'));
    expect(reading.form).toBe('rows');
    expect(reading.steps.map(shown)).toEqual([
      'Call the client @am #Onboarding +Zoom +Phone -> 2',
      'decision: Happy? @Sales #Renewal -> Yes 3, No 1',
      'approval: Plan @Legal #Renewal -> Rejected 1',
    ]);
    expect(reading.steps[0]).toMatchObject({ dueWithin: 'P2D', description: 'Say "hello",\nthen listen' });
    expect(reading.steps[2]?.description).toBe('Due: soon');
    expect(reading.said).toContain('Not used: “Colour”.');
    expect(reading.said).toContain('New role: Legal.');
    expect(reading.said).toContain('New tool: Phone.');
  });

  it.each([
    ['Owner,Step\nSales,"Call, then write"\nFinance,Bill'],
    ['Owner;Step\nSales;Call, then write\nFinance;Bill'],
    ['| Owner | Step |\n| --- | :-: |\n| Sales | Call, then write |\n| Finance | Bill |'],
    ['Call, then write\tSales\nBill\tFinance'],
    ['Sales;Call, then write\nFinance;Bill'],
    ['"Call, then write",Sales\nBill,Finance'],
  ])('may have commas, semicolons, bars, quotes and no head: %j', (text) => {
    expect(steps(text)).toEqual(['Call, then write @Sales -> 2', 'Bill @Finance']);
  });

  it('are told from sentences with commas', () => {
    expect(steps('Call the client, then write\nSend the offer, then wait')).toEqual([
      'Call the client, then write -> 2',
      'Send the offer, then wait',
    ]);
  });

  it('name the next step by number or name, and what is not there goes to the checklist', () => {
    const reading = read('Step\tNext\nCall\tFile, then rest\nWait\tSend\nFile, then rest\tWait');
    expect(reading.steps.map(shown)).toEqual(
      ['Call -> 3', 'Wait', 'File, then rest -> 2'].map((line) => (line === 'Wait' ? 'Wait -> 3' : line)),
    );
    expect(reading.steps[1]?.checklist).toEqual(['Send']);
    expect(reading.said.at(-1)).toBe('No step is called “Send”; it went to the checklist.');
  });

  it('guess who does it when short words come again', () => {
    expect(steps('Call\tAnna\nBill\tBen\nSign\tAnna')).toEqual(['Call @Anna -> 2', 'Bill @Ben -> 3', 'Sign @Anna']);
  });
});
