import type { LayoutResult } from '../../src/engine/layout/layout-result';
import { applyLayout } from '../../src/sop/commands/apply-layout';
import { editSop } from '../../src/sop/commands/edit-sop';
import { settled } from '../../src/sop/drawing/settled';
import type { Direction, SopDocument } from '../../src/sop/model/sop-document';
import { done } from './run-commands';

/** The SOP as a person sees it after a layout. */
export const withLayout = (sop: SopDocument, layout: LayoutResult): SopDocument => done(sop, applyLayout, layout);

/** The same SOP, running that way. */
export const running = (sop: SopDocument, direction: Direction): SopDocument =>
  sop.profile.direction === direction ? sop : done(settled(sop), editSop, { changes: { direction } });
