import { pagePainter } from '../../../engine/exchange/pages/paint-pages';
import { sheetOf } from '../../../engine/exchange/pages/sheet';
import { wrapSop } from '../../../engine/exchange/pages/wrap-sop';
import { watermarkOf } from '../../../engine/versions/standing';
import type { SopDocument } from '../../../sop/model/sop-document';
import { svgElement } from '../../ui/svg-element';
import { printForm, sheetNameOf } from './print-form';
import './print-layer.css';

/**
 * Whoever prints by the menu of the browser gets the same pages as from our dialog, and not a picture of the editor. A browser does
 * not wait, so all of it is made at that moment. Returns how to stop.
 */
export function printFromBrowser(currentSop: () => SopDocument): () => void {
  let layer: HTMLElement | null = null;
  const before = () => {
    if (document.querySelector('.print-layer') !== null) return;
    layer = layerOf(currentSop());
    document.body.append(layer);
  };
  const after = () => {
    layer?.remove();
    layer = null;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

function layerOf(sop: SopDocument): HTMLElement {
  const form = printForm(sop);
  const wrapped = wrapSop(sop, sheetOf(form.paper, form.orientation), 'light');
  const layer = document.createElement('div');
  layer.className = 'print-layer';
  layer.dataset.sheet = sheetNameOf(form);
  layer.ariaHidden = 'true';
  for (const { svg } of wrapped.pages.map(pagePainter(wrapped, { watermark: watermarkOf(sop) }))) {
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    sheet.append(svgElement(svg));
    layer.append(sheet);
  }
  return layer;
}
