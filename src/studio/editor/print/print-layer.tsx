import { createPortal } from 'react-dom';
import type { Picture } from '../../../engine/exchange/svg/paint-svg';
import { SvgView } from '../../ui/svg-view';
import './print-layer.css';

interface PrintLayerProps {
  /** A name that print-layer.css has a page for, such as `a4-landscape`. */
  readonly sheetName: string;
  readonly pictures: readonly Picture[];
}

/** What goes to the printer, and nothing else does; never seen on the screen. */
export function PrintLayer({ sheetName, pictures }: PrintLayerProps) {
  return createPortal(
    <div className="print-layer" data-sheet={sheetName} aria-hidden="true">
      {pictures.map((picture, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number
        <SvgView key={index} className="print-sheet" source={picture.svg} />
      ))}
    </div>,
    document.body,
  );
}
