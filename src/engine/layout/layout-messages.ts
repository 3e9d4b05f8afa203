import type { LayoutResult } from './layout-result';

/** What the page asks its layout worker. The SOP travels as its file: plain text, checked again on arrival. */
export interface LayoutQuestion {
  readonly id: number;
  readonly file: string;
}

export type LayoutAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly result: LayoutResult }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
