import type { SopDocument } from '../../sop/model/sop-document';
import { pagePainter } from '../exchange/pages/paint-pages';
import type { Sheet } from '../exchange/pages/sheet';
import { wrapSop } from '../exchange/pages/wrap-sop';
import { type Markup, raw, words } from '../exchange/svg/markup';
import { paintPicture } from '../exchange/svg/paint-svg';
import { el, lines } from './html';

/** Between the margins of a page; not higher than a US Letter has room for, so that A4 and A3 have it too. */
const PAGE: Sheet = { width: 703, height: 860, margin: 1, printed: null };
const COLOUR = /(fill|stroke)="(#[0-9a-f]{6})"/gi;

export interface PageDiagram {
  readonly markup: Markup;
  /** The colours that the picture names, for the style of the page. */
  readonly css: string;
}

/**
 * The drawing as part of the page. It is painted in light and in dark; both have the same shapes, so one picture is kept, in which each
 * pair of colours is one name. On paper the drawing is wrapped into rows as wide as the page, always light.
 */
export function pageDiagram(sop: SopDocument): PageDiagram {
  const { svg, css } = inBothThemes(sop);
  const wrapped = wrapSop(sop, PAGE, 'light');
  const pages = wrapped.pages.map(pagePainter(wrapped));
  const markup = el(
    'section',
    { id: 'diagram', 'aria-labelledby': 'diagram-title' },
    el('h2', { id: 'diagram-title', tabindex: -1 }, words('Diagram')),
    el('div', { class: 'drawing', role: 'region', 'aria-label': 'Diagram, can be moved', tabindex: 0 }, raw(svg)),
    el('div', { class: 'papers', 'aria-hidden': 'true' }, lines(pages.map((page) => raw(asPart(page.svg, false))))),
  );
  return { markup, css };
}

function inBothThemes(sop: SopDocument): { readonly svg: string; readonly css: string } {
  const light = paintPicture(sop, { theme: 'light' }).svg;
  const dark = [...paintPicture(sop, { theme: 'dark' }).svg.matchAll(COLOUR)].map((found) => found[2] ?? '');
  const names = new Map<string, string>();
  let at = 0;
  const svg = light.replace(COLOUR, (whole, attribute: string, colour: string) => {
    const other = dark[at] ?? colour;
    at += 1;
    if (other === colour) return whole;
    const pair = `${colour} ${other}`;
    const name = names.get(pair) ?? `--d${names.size}`;
    names.set(pair, name);
    return `${attribute}="var(${name})"`;
  });
  const rules = (which: 0 | 1) => [...names].map(([pair, name]) => `${name}:${pair.split(' ')[which]}`).join(';');
  return {
    svg: asPart(svg, true),
    css: names.size === 0 ? '' : `:root{${rules(0)}}@media screen and (prefers-color-scheme:dark){:root{${rules(1)}}}`,
  };
}

/** A picture file as an element of HTML. Copies that stand beside it lose the links, which nobody could reach in them. */
function asPart(svg: string, keepsLinks: boolean): string {
  const element = svg.replace(/^<\?xml[^>]*\?>\s*/, '').trim();
  return keepsLinks
    ? element
    : element
        .replace(/<a href="[^"]*"[^>]*>/g, '<g>')
        .replaceAll('</a>', '</g>')
        .replace(/ data-step-id="/g, ' data-printed-step="');
}
