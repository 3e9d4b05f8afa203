import { expect, it } from 'vitest';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { leftOutAddresses } from '../../../src/sop/rules/left-out-addresses';

function culprits(tools: readonly unknown[]): string[] {
  const read = readSopFile(JSON.stringify({ format: 'laneway-sop', formatVersion: 1, id: 'sop', title: 'SOP', tools }));
  if (!read.ok) throw new Error(read.reason);
  return leftOutAddresses(read.sop, read.damages).map(({ subject }) => subject.id);
}

it('names the tool whose unsafe address was left out while reading', () => {
  expect(
    culprits([
      { id: 'crm', name: 'CRM', url: 'https://crm.example/' },
      { id: 'bad', name: 'Bad', url: 'javascript:1' },
    ]),
  ).toEqual(['bad']);
});

it('names the right one also behind a record that could not be read', () => {
  expect(culprits(['no record', { id: 'bad', name: 'Bad', url: 'javascript:1' }, { id: 'crm', name: 'CRM', url: '' }])).toEqual(['bad']);
});
