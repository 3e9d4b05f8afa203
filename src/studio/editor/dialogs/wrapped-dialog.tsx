import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { endlessSheet, type Sheet } from '../../../engine/exchange/pages/sheet';
import { placesForFingers } from '../../ui/places-for-fingers';
import { SvgView } from '../../ui/svg-view';
import { pictureTheme, themeStore } from '../../ui/theme';
import { useMedia } from '../../ui/use-media';
import { useEditor } from '../editor-session';
import { useWrapped } from '../print/use-wrapped';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import './wrapped-dialog.css';

const MARGIN = 24;
/** Narrower than this no row has room for a step and its lane. */
const NARROWEST = 480;
/** While a window is being dragged wider, nothing is made anew. */
const CALM_MS = 120;

/** The whole SOP in rows as wide as the window, to read and not to edit. */
export function WrappedDialog({ close }: DialogProps<'wrapped'>) {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const theme = useStore(themeStore, (state) => pictureTheme(state.theme));
  const place = useRef<HTMLElement>(null);
  const sheet = useSheet(place);
  const made = useWrapped(sop, sheet, theme);
  const [picture] = made?.pictures ?? [];
  const isByFinger = useMedia('(pointer: coarse)');
  useEffect(() => {
    if (picture !== undefined && isByFinger && place.current !== null) placesForFingers(place.current);
  }, [picture, isByFinger]);
  const rows = made?.wrapped.pages[0]?.blocks.length ?? 0;
  return (
    <>
      <DialogHead title="Wrapped view" close={close} />
      <p role="status" className="visually-hidden">
        {picture === undefined ? 'Making the rows…' : `${rows} ${rows === 1 ? 'row' : 'rows'}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it */}
      <section ref={place} className="wrapped-rows" aria-label="Rows" tabIndex={0}>
        {picture !== undefined && <SvgView source={picture.svg} />}
      </section>
    </>
  );
}

/** A sheet as wide as an element, made anew when its width has changed and come to rest. */
function useSheet(place: React.RefObject<HTMLElement | null>): Sheet | null {
  const [width, setWidth] = useState<number | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const seen = new ResizeObserver(([entry]) => setWidth(entry === undefined ? null : Math.floor(entry.contentRect.width)));
    seen.observe(place.current);
    return () => seen.disconnect();
  }, [place]);
  useEffect(() => {
    if (width === null) return;
    const timer = setTimeout(() => setSheet(endlessSheet(Math.max(NARROWEST, width), MARGIN)), CALM_MS);
    return () => clearTimeout(timer);
  }, [width]);
  return sheet;
}
