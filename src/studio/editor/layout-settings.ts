import type { EngineChoice } from '../../engine/layout/lay-out';
import { createSetting } from '../ui/create-setting';

interface LayoutSettings {
  /** Whose columns Auto-layout takes. */
  readonly engine: EngineChoice;
  /** Every edit is followed by a layout of what it touched. */
  readonly keepTidy: boolean;
}

const ENGINES: readonly EngineChoice[] = ['best', 'elk', 'own'];

/** How this person wants drawings laid out. */
export const layoutSettings = createSetting<LayoutSettings>('laneway-layout', ({ engine, keepTidy }) => ({
  engine: ENGINES.find((one) => one === engine) ?? 'best',
  keepTidy: keepTidy !== false,
}));
