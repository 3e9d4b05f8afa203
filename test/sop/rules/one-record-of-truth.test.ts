import { describe, expect, it } from 'vitest';
import { oneRecordOfTruth } from '../../../src/sop/rules/one-record-of-truth';
import { aSop, aTask, aTool, aToolLink } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('one-record-of-truth', () => {
  const linked = (...links: readonly (readonly [step: string, tool: string, what: string, recordOfTruth: boolean])[]) =>
    aSop({
      steps: [aTask('Call'), aTask('Write')],
      tools: [aTool('HubSpot'), aTool('Sheet')],
      toolLinks: links.map(([step, tool, what, recordOfTruth]) => aToolLink(step, tool, { what, recordOfTruth })),
    });

  it('is content when several steps name the same home, and others only read', () => {
    const sop = linked(['Call', 'HubSpot', 'Account', true], ['Write', 'HubSpot', 'Account', true], ['Write', 'Sheet', 'Account', false]);

    expect(findingsOf(oneRecordOfTruth, sop)).toEqual({});
  });

  it('keeps different information apart, and what has no name', () => {
    const sop = linked(['Call', 'HubSpot', 'Account', true], ['Write', 'Sheet', 'Invoice', true]);

    expect(findingsOf(oneRecordOfTruth, sop)).toEqual({});
    expect(findingsOf(oneRecordOfTruth, linked(['Call', 'HubSpot', '', true], ['Write', 'Sheet', '', true]))).toEqual({});
  });

  it('names the second home of what is spelled alike', () => {
    const sop = linked(['Call', 'HubSpot', 'Account record', true], ['Write', 'Sheet', 'account record', true]);

    expect(Object.values(findingsOf(oneRecordOfTruth, sop))).toEqual([
      '“account record” is said to be at home in “Sheet”, and in “HubSpot” too',
    ]);
  });
});
