import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { EngineChoice } from './lay-out';
import type { LayoutResult } from './layout-result';
import type { LaneOrderSuggestion } from './suggest-lane-order';

/** What can be asked of the layout worker. */
export type LayoutTask =
  | { readonly kind: 'whole'; readonly engine: EngineChoice }
  | { readonly kind: 'after-edit'; readonly fresh: ReadonlySet<StepId> }
  | { readonly kind: 'around'; readonly free: ReadonlySet<StepId> }
  | { readonly kind: 'lane-order' };

/** What each task gives. */
export interface LayoutOutcomes {
  readonly whole: LayoutResult;
  readonly 'after-edit': LayoutResult;
  readonly around: LayoutResult;
  /** Null in it: no other order is better. */
  readonly 'lane-order': { readonly suggestion: LaneOrderSuggestion | null };
}

export interface LayoutQuestion {
  readonly id: number;
  readonly sop: SopDocument;
  readonly task: LayoutTask;
}

export type LayoutAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly outcome: LayoutOutcomes[LayoutTask['kind']] }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
