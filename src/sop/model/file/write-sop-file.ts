import type { SopDocument } from '../sop-document';
import type { Shape } from './field';
import { FORMAT, FORMAT_VERSION } from './migrations';
import { writtenShape } from './read-shape';
import { receiptShape } from './receipt-shape';
import { signOffShape, threadShape, workshopShape } from './review-shapes';
import {
  connectorShape,
  laneBandShape,
  lifecycleShape,
  noteShape,
  placementShape,
  profileShape,
  roleShape,
  routeShape,
  stageBandShape,
  stageShape,
  stepShape,
  toolLinkShape,
  toolShape,
  versionShape,
  waiverShape,
} from './shapes';

/** JSON on one line with a space after colons and commas and inside of braces, as a person would write it. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields: Iterable<[unknown, unknown]> = value instanceof Map ? value : Object.entries(value);
  const parts: string[] = [];
  for (const [key, field] of fields) if (field !== undefined) parts.push(`${JSON.stringify(key)}: ${line(field)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function table<Row extends object>(indent: string, shape: Shape<Row>, rows: Iterable<Row>): string {
  const lines = Array.from(rows, (row) => `${indent}  ${line(writtenShape(shape, row))}`);
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`;
}

type Field = readonly [key: string, text: string];

function object(indent: string, fields: readonly Field[]): string {
  return `{\n${fields.map(([key, text]) => `${indent}  ${JSON.stringify(key)}: ${text}`).join(',\n')}\n${indent}}`;
}

function eachOnItsLine(fields: Iterable<readonly [string, unknown]>): Field[] {
  return Array.from(fields).flatMap(([key, value]): Field[] => (value === undefined ? [] : [[key, line(value)]]));
}

/**
 * An SOP as the text of its file: fixed order, two-space indent, one record per line, trailing newline. Moving one step changes
 * one line. Reading what was written gives an equal document.
 */
export function writeSopFile(sop: SopDocument): string {
  const { placements, routes, lanes, stages, state, ...unknownOfDrawing } = sop.drawing;
  const text = object('', [
    ['format', JSON.stringify(FORMAT)],
    ['formatVersion', String(FORMAT_VERSION)],
    ...eachOnItsLine(writtenShape(profileShape, sop.profile)),
    ['roles', table('  ', roleShape, sop.roles.values())],
    ['stages', table('  ', stageShape, sop.stages.values())],
    ['tools', table('  ', toolShape, sop.tools.values())],
    ['steps', table('  ', stepShape, sop.steps.values())],
    ['connectors', table('  ', connectorShape, sop.connectors.values())],
    ['toolLinks', table('  ', toolLinkShape, sop.toolLinks.values())],
    ['notes', table('  ', noteShape, sop.notes.values())],
    // A draft that was never sent anywhere has no log.
    ...(sop.lifecycle.size === 0 ? [] : [['lifecycle', table('  ', lifecycleShape, sop.lifecycle.values())] as const]),
    ['versions', table('  ', versionShape, sop.versions.values())],
    ['threads', table('  ', threadShape, sop.threads.values())],
    ...(sop.signOffs.size === 0 ? [] : [['signOffs', table('  ', signOffShape, sop.signOffs.values())] as const]),
    ...(sop.workshops.size === 0 ? [] : [['workshops', table('  ', workshopShape, sop.workshops.values())] as const]),
    // Most SOPs have none, and their files stay as they were.
    ...(sop.waivers.size === 0 ? [] : [['waivers', table('  ', waiverShape, sop.waivers.values())] as const]),
    ...(sop.receipts.size === 0 ? [] : [['receipts', table('  ', receiptShape, sop.receipts.values())] as const]),
    [
      'drawing',
      object('  ', [
        ['placements', table('    ', placementShape, placements.values())],
        ['routes', table('    ', routeShape, routes.values())],
        ['lanes', table('    ', laneBandShape, lanes.values())],
        ['stages', table('    ', stageBandShape, stages.values())],
        ['state', line(state)],
        ...eachOnItsLine(Object.entries(unknownOfDrawing)),
      ]),
    ],
    ...eachOnItsLine(Object.entries(sop.unknown)),
  ]);
  return `${text}\n`;
}
