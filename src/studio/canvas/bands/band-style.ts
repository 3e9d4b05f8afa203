import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import { bandColours } from '../../../sop/drawing/palette';
import { themeStore } from '../../ui/theme';

/** The function that gives a band its colours as CSS variables, in the theme of now. */
export function useBandStyle(): (band: { readonly id: string; readonly color?: string }, index: number) => CSSProperties {
  const theme = useStore(themeStore, (state) => state.theme);
  return (band, index) => {
    const { tint, header, ink, line } = bandColours(band, index, theme);
    return { '--band-tint': tint, '--band-header': header, '--band-ink': ink, '--band-line': line };
  };
}
