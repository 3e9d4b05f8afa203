import * as z from 'zod/mini';
import type { Shape } from './field';
import { FORMAT, FORMAT_VERSION } from './migrations';
import { objectSchema } from './read-shape';
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

const table = <Row extends object>(shape: Shape<Row>, what: string) => z.array(objectSchema(shape)).check(z.describe(what));

/** A sound file of the format of now: what we write, and what others should. Reading takes more than this. */
export const SOP_FILE = z.looseObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  ...profileFields(),
  roles: table(roleShape, 'Who does the work. The order is the order of the lanes.'),
  stages: table(stageShape, 'The phases of the account’s life. The order is the order of the columns.'),
  tools: table(toolShape, 'The systems that steps are done with.'),
  steps: table(stepShape, 'What is done, by whom (roleId) and in which stage (stageId).'),
  connectors: table(connectorShape, 'The ways from one step to another.'),
  toolLinks: table(toolLinkShape, 'What a step uses a tool for.'),
  notes: table(noteShape, 'Sticky texts on the drawing.'),
  lifecycle: z.optional(
    table(lifecycleShape, 'The log of its life: drafted, sent for review, approved, published, retired; by whom, when and why.'),
  ),
  versions: table(versionShape, 'Published states, frozen and chained by their hashes.'),
  threads: table(
    threadShape,
    'What reviewers wrote, and what came of it; heads and entries never change, copies are merged by putting them together.',
  ),
  signOffs: z.optional(table(signOffShape, 'Who said, for which role and stage, that this is how the work is done.')),
  workshops: z.optional(table(workshopShape, 'Meetings about the SOP: agenda, votes, confidence, parking lot, who took part.')),
  waivers: z.optional(table(waiverShape, 'What a rule finds and somebody decided to live with, and why.')),
  receipts: z.optional(table(receiptShape, 'Who has read which version, from the receipts that they gave back.')),
  drawing: z
    .looseObject({
      placements: table(placementShape, 'Where steps are drawn; id is the step’s, x and y are its top left corner.'),
      routes: table(routeShape, 'The ways that connectors take; id is the connector’s.'),
      lanes: table(laneBandShape, 'The strips of the roles; id is the role’s.'),
      stages: table(stageBandShape, 'The columns of the stages; id is the stage’s.'),
      state: z.looseObject({}).check(z.describe('What the layout engine wants back next time.')),
    })
    .check(z.describe('How the SOP looks, in px. No rule about its meaning reads this.')),
});

function profileFields(): Record<string, z.ZodMiniType> {
  const fields = Object.entries(profileShape);
  return Object.fromEntries(fields.map(([key, { schema, presence }]) => [key, presence === 'optional' ? z.optional(schema) : schema]));
}

/** The same for editors and programs of others. */
export function sopJsonSchema(): object {
  const schema = z.toJSONSchema(SOP_FILE);
  return {
    ...schema,
    title: 'Laneway SOP',
    description: 'A standard operating procedure as Laneway keeps it: a *.sop.json file of format 1.',
  };
}
