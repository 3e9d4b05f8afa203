import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LayoutResult } from '../../engine/layout/layout-result';
import type { Finding } from '../../sop/model/finding';
import type { ConnectorId, StepId } from '../../sop/model/ids';
import type { WaivedFinding } from '../../sop/rules/waived';
import type { MenuSubject } from '../canvas/canvas-session';
import type { LastFound } from './find/last-found';
import type { OverviewTab } from './overviews/overview-tabs';
import { type ShownView, wishedView } from './views/view-settings';

/** A dialog that is open, with what it is about. Each is loaded when it is first used. */
export type DialogRequest =
  | { readonly kind: 'export' }
  | { readonly kind: 'print' }
  | { readonly kind: 'share' }
  | { readonly kind: 'send-for-review' }
  | { readonly kind: 'wrapped' }
  | { readonly kind: 'tools' }
  | { readonly kind: 'sop' }
  | { readonly kind: 'publish' }
  /** `readers`: it opens where it says who has read them. */
  | { readonly kind: 'versions'; readonly readers?: boolean }
  | { readonly kind: 'sign-offs' }
  | { readonly kind: 'version'; readonly versionId: string }
  | { readonly kind: 'overviews'; readonly tab: OverviewTab }
  | { readonly kind: 'keys' }
  | { readonly kind: 'commands' }
  | { readonly kind: 'messages' }
  | { readonly kind: 'find' }
  | { readonly kind: 'backups' }
  | { readonly kind: 'layout' }
  | { readonly kind: 'lane-order' }
  /** `text`: what was pasted; empty when it is pasted into the dialog. */
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'connect'; readonly stepId: string }
  | { readonly kind: 'reconnect'; readonly connectorId: ConnectorId; readonly end: 'from' | 'to' }
  | { readonly kind: 'remove-band'; readonly table: 'roles' | 'stages'; readonly id: string };

/** A small menu at the steps it is about. */
export interface StepMenuRequest {
  readonly kind: 'append' | 'owner' | 'tools' | 'kind';
  readonly stepIds: readonly StepId[];
  /** Px of the window where it opens; absent: below the first of the steps. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Where an appended step is put, px of the drawing; absent: right after its step. */
  readonly put?: { readonly x: number; readonly y: number };
}

export interface PanelState {
  readonly view: ShownView;
  readonly inspector: boolean;
  readonly problems: boolean;
  readonly dialog: DialogRequest | null;
  readonly menu: { readonly subject: MenuSubject; readonly x: number; readonly y: number } | null;
  readonly stepMenu: StepMenuRequest | null;
  readonly found: LastFound | null;
  /** Errors and warnings of the last check. */
  readonly findings: readonly Finding[];
  /** What would make the SOP better, of the last check. */
  readonly hints: readonly Finding[];
  /** What the last check found and somebody decided to live with. */
  readonly waived: readonly WaivedFinding[];
  /** The finding that somebody asked to put right from elsewhere; the panel opens it and forgets it. */
  readonly asked: string | null;
  /** Auto-layout under way: 0 to 1, or null when there is none. */
  readonly layoutProgress: number | null;
  /** Whose columns the last layout of this window took; null: there was none yet. */
  readonly drawnBy: LayoutResult['engine'] | null;
}

/** What of the editor is open in this window; fresh for each SOP, never saved. */
export function createPanelState(): StoreApi<PanelState> {
  return createStore<PanelState>(() => ({
    view: wishedView(),
    inspector: !globalThis.matchMedia?.('(max-width: 900px)').matches,
    problems: false,
    dialog: null,
    menu: null,
    stepMenu: null,
    found: null,
    findings: [],
    hints: [],
    waived: [],
    asked: null,
    layoutProgress: null,
    drawnBy: null,
  }));
}
