import { createStore } from 'zustand/vanilla';
import type { EngineChoice } from '../../engine/layout/lay-out';

interface LayoutSettings {
  /** Whose columns Auto-layout takes. */
  readonly engine: EngineChoice;
  /** Every edit is followed by a layout of what it touched. */
  readonly keepTidy: boolean;
}

const KEY = 'laneway-layout';
const ENGINES: readonly EngineChoice[] = ['best', 'elk', 'own'];

function remembered(): LayoutSettings {
  try {
    const { engine, keepTidy } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { engine: ENGINES.find((one) => one === engine) ?? 'best', keepTidy: keepTidy !== false };
  } catch {
    return { engine: 'best', keepTidy: true };
  }
}

/** How this person wants drawings laid out; kept on this device, never in an SOP. */
export const layoutSettings = createStore<LayoutSettings>(remembered);

layoutSettings.subscribe((settings) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A blocked storage only means that the choice is not remembered.
  }
});
