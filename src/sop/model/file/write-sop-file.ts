import type { SopDocument } from '../sop-document';
import type { Shape } from './field';
import { FORMAT, FORMAT_VERSION } from './migrations';
import {
  connectorShape,
  laneBandShape,
  noteShape,
  placementShape,
  profileShape,
  roleShape,
  routeShape,
  stageBandShape,
  stageShape,
  stepShape,
  threadShape,
  toolLinkShape,
  toolShape,
  versionShape,
} from './shapes';

/** JSON on one line with a space after colons and commas and inside of braces, as a person would write it. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(typeof value === 'number' && Object.is(value, -0) ? 0 : value) ?? 'null';
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, field]) => `${JSON.stringify(key)}: ${line(field)}`).join(', ')} }`;
}

/** The record's fields in the order of its shape, then the unknown ones. */
function ordered<Row extends object>(shape: Shape<Row>, row: Row): Record<string, unknown> {
  const fields = new Map<string, unknown>(Object.entries(row));
  const known = Object.keys(shape).flatMap((key): [string, unknown][] => (fields.get(key) === undefined ? [] : [[key, fields.get(key)]]));
  return Object.fromEntries([...known, ...[...fields].filter(([key]) => !Object.hasOwn(shape, key))]);
}

function table<Row extends object>(indent: string, shape: Shape<Row>, rows: Iterable<Row>): string {
  const lines = [...rows].map((row) => `${indent}  ${line(ordered(shape, row))}`);
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`;
}

function object(indent: string, fields: readonly (readonly [key: string, text: string])[]): string {
  return `{\n${fields.map(([key, text]) => `${indent}  ${JSON.stringify(key)}: ${text}`).join(',\n')}\n${indent}}`;
}

/** Whole numbers or hundredths: what a drawing needs, and nothing that differs between machines. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, rounded(field)]));
}

function drawnTable<Row extends object>(shape: Shape<Row>, rows: Iterable<Row>): string {
  return table(
    '    ',
    shape,
    [...rows].map((row) => rounded(row) as Row),
  ); // same fields, rounder numbers
}

/**
 * An SOP as the text of its file: fixed order, two-space indent, one record per line, trailing newline. Moving one step changes
 * one line. Reading what was written gives an equal document.
 */
export function writeSopFile(sop: SopDocument): string {
  const { drawing } = sop;
  const { placements, routes, lanes, stages, state, ...unknownOfDrawing } = drawing;
  const extra = (fields: object) => Object.entries(fields).map(([key, value]): [string, string] => [key, line(value)]);
  const text = object('', [
    ['format', JSON.stringify(FORMAT)],
    ['formatVersion', String(FORMAT_VERSION)],
    ...extra(ordered(profileShape, sop.profile)),
    ['roles', table('  ', roleShape, sop.roles.values())],
    ['stages', table('  ', stageShape, sop.stages.values())],
    ['tools', table('  ', toolShape, sop.tools.values())],
    ['steps', table('  ', stepShape, sop.steps.values())],
    ['connectors', table('  ', connectorShape, sop.connectors.values())],
    ['toolLinks', table('  ', toolLinkShape, sop.toolLinks.values())],
    ['notes', table('  ', noteShape, sop.notes.values())],
    ['versions', table('  ', versionShape, sop.versions.values())],
    ['threads', table('  ', threadShape, sop.threads.values())],
    [
      'drawing',
      object('  ', [
        ['placements', drawnTable(placementShape, placements.values())],
        ['routes', drawnTable(routeShape, routes.values())],
        ['lanes', drawnTable(laneBandShape, lanes.values())],
        ['stages', drawnTable(stageBandShape, stages.values())],
        ['state', line(state)],
        ...extra(unknownOfDrawing),
      ]),
    ],
    ...extra(sop.unknown),
  ]);
  return `${text}\n`;
}
