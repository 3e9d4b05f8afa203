import { describe, expect, it } from 'vitest';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { leftOutAddresses } from '../../../src/sop/rules/left-out-addresses';
import { safeToolAddresses } from '../../../src/sop/rules/safe-tool-addresses';
import { aSop, aTask, aTool, aToolLink } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('safe-tool-addresses', () => {
  it('is content with web and mail addresses, and with none', () => {
    const tools = [aTool('A', { url: 'https://example.com/x?y=1' }), aTool('B', { url: 'mailto:desk@example.com' }), aTool('C')];

    expect(findingsOf(safeToolAddresses, aSop({ tools }))).toEqual({});
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'hubspot',
    'https://me:secret@example.com/',
    'https://example.com/\u202ega',
    'file:///etc/passwd',
  ])('names the tool whose address is %s', (url) => {
    expect(findingsOf(safeToolAddresses, aSop({ tools: [aTool('HubSpot', { url })] }))).toEqual({
      hubspot: 'The address of “HubSpot” is no plain web or mail address',
    });
  });

  it('names the tool link that brings a bad address of its own', () => {
    const links = [
      { ...aToolLink('Kick off', 'HubSpot'), url: 'javascript:alert(1)' },
      { ...aToolLink('Report', 'HubSpot'), url: 'https://example.com/' },
    ];
    const sop = aSop({ steps: [aTask('Kick off'), aTask('Report')], tools: [aTool('HubSpot')], toolLinks: links });

    expect(findingsOf(safeToolAddresses, sop)).toEqual({
      'kick-off-hubspot': 'The link from “Kick off” to “HubSpot” has an address that is no plain web or mail address',
    });
  });

  it('names the tool whose address the reader had to leave out', () => {
    const read = readSopFile(writeSopFile(aSop({ tools: [aTool('Slack'), aTool('HubSpot', { url: 'javascript:alert(1)' })] })));
    if (!read.ok) throw new Error(read.reason);

    expect(leftOutAddresses(read.sop, read.damages)).toEqual([
      {
        rule: 'safe-tool-addresses',
        severity: 'error',
        subject: { table: 'tools', id: 'hubspot' },
        message: 'The address of “HubSpot” is no plain web or mail address, it is left out',
      },
    ]);
  });
});
