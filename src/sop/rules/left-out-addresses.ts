import type { Damage } from '../model/file/damage';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { named } from './named';
import { safeToolAddresses } from './safe-tool-addresses';

/**
 * Unsafe addresses of tools never get past the reader, so no rule could see them any more. Whoever checks a file, and not what
 * became of it, asks here: a file with such an address is no sound file.
 */
export function leftOutAddresses(sop: SopDocument, damages: readonly Damage[]): readonly Finding[] {
  const tools = [...sop.tools.values()];
  return damages.flatMap(({ path }) => {
    const place = /^tools\[(\d+)\]\.url$/.exec(path)?.[1];
    const tool = place === undefined ? undefined : tools[Number(place) - leftOutBefore(Number(place), damages)];
    if (tool === undefined || tool.url !== '') return [];
    const message = `The address of ${named(tool, 'an unnamed tool')} is no plain web or mail address, it is left out`;
    return [
      { rule: safeToolAddresses.id, severity: safeToolAddresses.severity, subject: { table: 'tools' as const, id: tool.id }, message },
    ];
  });
}

/** Paths count the rows of the file; a row that was left out as a whole is no row of the table. */
function leftOutBefore(place: number, damages: readonly Damage[]): number {
  return damages.filter(({ path }) => {
    const row = /^tools\[(\d+)\]$/.exec(path)?.[1];
    return row !== undefined && Number(row) < place;
  }).length;
}
