import { createSetting } from '../../ui/create-setting';

/** The ways to see and edit an SOP, in the order in which a key goes through them. */
export const VIEW_NAMES = ['canvas', 'outline', 'table'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

interface ViewSettings {
  /** What is shown where there is room for the drawing. */
  readonly wide: ViewName;
  /** What is shown on a small screen, where a drawing is hard to read. */
  readonly narrow: ViewName;
  /** Outline and table leave room for the canvas. */
  readonly beside: boolean;
  /** How much of the room they take then, in percent. */
  readonly share: number;
}

export const LEAST_SHARE = 20;
export const LARGEST_SHARE = 80;

function share(value: unknown): number {
  return typeof value === 'number' && value >= LEAST_SHARE && value <= LARGEST_SHARE ? value : 46;
}

/** Which views this person likes to work in. */
export const viewSettings = createSetting<ViewSettings>('laneway-view', (stored) => ({
  wide: VIEW_NAMES.find((name) => name === stored.wide) ?? 'canvas',
  narrow: VIEW_NAMES.find((name) => name === stored.narrow) ?? 'outline',
  beside: stored.beside === true,
  share: share(stored.share),
}));

const narrowScreen = globalThis.matchMedia?.('(max-width: 639px)');

export interface ShownView {
  readonly shown: ViewName;
  /** The canvas stands beside the outline or the table. */
  readonly beside: boolean;
}

/** What is shown by the settings on the screen of now; on a small one there is no room for two. */
export function wishedView(): ShownView {
  const { wide, narrow, beside } = viewSettings.getState();
  const shown = narrowScreen?.matches ? narrow : wide;
  return { shown, beside: shown !== 'canvas' && beside && !narrowScreen?.matches };
}

/** Remembers what a person chose, for screens of the size of this one. */
export function chooseView({ shown, beside }: Partial<ShownView>): void {
  if (beside !== undefined) viewSettings.setState({ beside });
  if (shown !== undefined) viewSettings.setState(narrowScreen?.matches ? { narrow: shown } : { wide: shown });
}

/** Calls back when what is shown may be another: by choice, or because the screen became small or large. */
export function onWishedView(call: () => void): () => void {
  const stop = viewSettings.subscribe(call);
  narrowScreen?.addEventListener('change', call);
  return () => {
    stop();
    narrowScreen?.removeEventListener('change', call);
  };
}
