import { describe, expect, it } from 'vitest';
import { progressOf, type Run, readRun, runAsCsv, runAsMarkdown, ticked } from '../../../../src/engine/publish/reader/run-notes';

const steps = [
  { id: 'a', number: 1, name: '=Look *up*', owner: 'Sales', items: [{ id: 'i', text: 'Usage, known' }] },
  { id: 'b', number: 2, name: 'Approve', owner: 'Lead', items: [] },
];
const begun: Run = { name: 'Acme', begun: '2026-11-27', version: 'Version 3', ticks: [], notes: { b: 'Asked\nagain' } };
const run = ticked(ticked(begun, 'a', true), 'a/i', true);

describe('a run', () => {
  it('counts steps that are done, and a tick can be taken away', () => {
    expect(progressOf(run, steps)).toBe('1 of 2 steps done');
    expect(ticked(ticked(run, 'a', true), 'a', false).ticks).toEqual(['a/i']);
  });

  it('is a list in Markdown, with notes', () => {
    expect(runAsMarkdown('Renewal', run, steps)).toBe(
      [
        '# Renewal: Acme',
        '',
        'Version 3 · begun 2026-11-27 · 1 of 2 steps done',
        '',
        '- [x] 1. =Look \\*up\\* (Sales)',
        '  - [x] Usage, known',
        '- [ ] 2. Approve (Lead)',
        '  - Note: Asked again',
        '',
      ].join('\n'),
    );
  });

  it('is a sheet in which no text is a formula', () => {
    expect(runAsCsv(run, steps).split('\r\n').slice(0, 3)).toEqual([
      'Number,Step,Owner,Item,Done,Note',
      "1,'=Look *up*,Sales,,yes,",
      '1,\'=Look *up*,Sales,"Usage, known",yes,',
    ]);
  });

  it('is read again as it was kept, and anything else is none', () => {
    expect(readRun(JSON.parse(JSON.stringify(run)))).toEqual(run);
    for (const other of [null, 7, 'run', [], {}, { ticks: 'a', notes: {} }, { ticks: [] }]) expect(readRun(other)).toBeNull();
    expect(readRun({ ticks: ['a', 3], notes: { b: 1, c: 'x' } })).toMatchObject({ ticks: ['a'], notes: { c: 'x' } });
  });
});
