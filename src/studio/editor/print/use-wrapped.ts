import { useEffect, useState } from 'react';
import { pagePainter } from '../../../engine/exchange/pages/paint-pages';
import type { Sheet } from '../../../engine/exchange/pages/sheet';
import { type WrappedSop, wrapInSlices } from '../../../engine/exchange/pages/wrap-sop';
import type { Picture } from '../../../engine/exchange/svg/paint-svg';
import { watermarkOf } from '../../../engine/versions/standing';
import type { Theme } from '../../../sop/drawing/palette';
import type { SopDocument } from '../../../sop/model/sop-document';
import { alertPerson } from '../../ui/notices';
import { inSlices } from './in-slices';

export interface Wrapped {
  readonly wrapped: WrappedSop;
  /** Those of its pages that are painted already, from the first on. */
  readonly pictures: readonly Picture[];
}

/** The pages of an SOP on a sheet, painted one by one while the page goes on answering. Null: they are under way. */
export function useWrapped(sop: SopDocument, sheet: Sheet | null, theme: Theme): Wrapped | null {
  const [made, setMade] = useState<(Wrapped & { readonly sheet: Sheet }) | null>(null);
  useEffect(() => {
    if (sheet === null) return;
    const stop = new AbortController();
    const show = (wrapped: WrappedSop, pictures: readonly Picture[]) => {
      if (!stop.signal.aborted) setMade({ wrapped, pictures, sheet });
    };
    inSlices(pagesOf(sop, sheet, theme, show), stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) alertPerson(`The pages could not be made: ${error instanceof Error ? error.message : 'unknown reason'}.`);
    });
    return () => stop.abort();
  }, [sop, sheet, theme]);
  return made?.sheet === sheet ? made : null;
}

function* pagesOf(
  sop: SopDocument,
  sheet: Sheet,
  theme: Theme,
  show: (wrapped: WrappedSop, pictures: readonly Picture[]) => void,
): Generator<undefined, void> {
  const wrapped = yield* wrapInSlices(sop, sheet, theme);
  const paint = pagePainter(wrapped, { watermark: watermarkOf(sop) });
  const pictures: Picture[] = [];
  for (const page of wrapped.pages) {
    pictures.push(paint(page));
    show(wrapped, [...pictures]);
    yield;
  }
}
