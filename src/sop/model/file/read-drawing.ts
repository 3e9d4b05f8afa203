import type { Drawing } from '../sop-document';
import type { Tell } from './damage';
import type { Shape } from './field';
import { inWords, isPlainObject } from './in-words';
import { drawnRows, type Places, readRows } from './read-table';
import { DRAWN, type RenamedTables, renameDrawn } from './references';
import { laneBandShape, placementShape, routeShape, stageBandShape } from './shapes';
import { unknownFields } from './unknown-fields';

type DrawnTable = keyof typeof DRAWN;

/** Reads how the SOP looks; the places of its rows are taken down for those who tell about them later. */
export function readDrawing(value: unknown, renamed: RenamedTables, places: Map<string, Places>, tell: Tell): Drawing {
  const raw = isPlainObject(value) ? value : {};
  if (value !== undefined && !isPlainObject(value)) tell('drawing', `${inWords(value)} is not a drawing, the SOP will be drawn anew`);
  const read = <Row extends { readonly id: string }>(name: DrawnTable, shape: Shape<Row>) => {
    const path = `drawing.${name}`;
    const rows = isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    const ids = renamed[DRAWN[name]];
    const led = Array.isArray(rows) ? rows.map((row: unknown) => (isPlainObject(row) ? renameDrawn(row, ids) : row)) : rows;
    const result = readRows(shape, drawnRows(led, path, tell), path, tell);
    places.set(path, result.places);
    return result.table;
  };
  const drawn: Drawing = {
    placements: read('placements', placementShape),
    routes: read('routes', routeShape),
    lanes: read('lanes', laneBandShape),
    stages: read('stages', stageBandShape),
    state: readState(raw.state, tell),
  };
  return { ...drawn, ...unknownFields({ ...DRAWN, state: 0 }, raw, 'drawing', tell) };
}

function readState(value: unknown, tell: Tell): Drawing['state'] {
  if (isPlainObject(value)) return unknownFields({}, value, 'drawing.state', tell);
  if (value !== undefined) tell('drawing.state', `${inWords(value)} is not a record, it was left out`);
  return {};
}
