import { receiptShape } from '../../sop/model/file/receipt-shape';
import { signOffShape, threadShape, workshopShape } from '../../sop/model/file/review-shapes';
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
} from '../../sop/model/file/shapes';

/** The tables of the Y.Doc and the shape of their rows; the names are those of `SopDraft`. */
export const TABLES = {
  roles: roleShape,
  stages: stageShape,
  tools: toolShape,
  steps: stepShape,
  connectors: connectorShape,
  toolLinks: toolLinkShape,
  notes: noteShape,
  lifecycle: lifecycleShape,
  versions: versionShape,
  threads: threadShape,
  signOffs: signOffShape,
  workshops: workshopShape,
  waivers: waiverShape,
  receipts: receiptShape,
  placements: placementShape,
  routes: routeShape,
  lanes: laneBandShape,
  stageBands: stageBandShape,
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]; // the keys of the object above

/** The single records beside the tables. */
export const PROFILE = 'profile';
export const PROFILE_SHAPE = profileShape;
/** Under one key each: the layout's state, unknown fields of the file and of its drawing. */
export const LOOSE = 'loose';

/** Where a row stands in its table, a fractional index; lives in the record's Y.Map and never reaches the file. */
export const ORDER = '~order';

/** The version of this structure. A document of a newer one is shown and never written. */
export const STRUCTURE = 1;
