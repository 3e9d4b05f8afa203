import { useStore as useFlow } from '@xyflow/react';
import { createContext, type RefObject, useContext, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { LETTERING } from '../../../sop/drawing/lettering';
import { textWidth } from '../../../sop/drawing/text-width';
import { diagramText, type TextSize } from './diagram-text';
import { AS_DRAWN, type Reading } from './fit-card';

const SCALES: { readonly [Size in TextSize]: number } = { normal: 1, large: 1.3, larger: 1.6 };
/** So far away only names are shown; whoever asked for large words gets them larger still. */
const FAR = 0.45;
const FAR_SCALE = 1.6;

/** Narrow letters: the space between them weighs most here, so that no other text is spread more. */
export const PROBE = 'Fill it in until all is still';

/** How much wider or higher the probe is drawn than our sheets say, because a person's own style sheet spreads letters, words or lines. */
function spreadOf(probe: HTMLElement): number {
  const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(probe);
  const isSpread = [letterSpacing, wordSpacing].some((space) => Number.parseFloat(space) > 0);
  const lines = Number.parseFloat(lineHeight) / LETTERING.name.line;
  const wide = isSpread ? probe.offsetWidth / textWidth(PROBE, LETTERING.name) : 1;
  return Math.max(1, wide, lines > 1.02 ? lines : 1);
}

/** Style sheets of a person come and go without a word; the size of a probe tells. */
function useSpread(probe: RefObject<HTMLElement | null>): number {
  const [spread, setSpread] = useState(1);
  useEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSpread(Math.ceil(spreadOf(element) * 100) / 100));
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);
  return spread;
}

/** How the person at this screen reads the drawing now. */
export function useReadingOf(probe: RefObject<HTMLElement | null>): Reading {
  const size = useStore(diagramText, (setting) => setting.size);
  const isFar = useFlow((flow) => flow.transform[2] < FAR);
  const spread = useSpread(probe);
  const scale = SCALES[size] * (isFar && size !== 'normal' ? FAR_SCALE : 1);
  return useMemo(() => (scale === 1 && spread === 1 ? AS_DRAWN : { scale, spread }), [scale, spread]);
}

const ReadingContext = createContext<Reading>(AS_DRAWN);

export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  return useContext(ReadingContext);
}
