import './diagram-font.css';

/** Latin letters, which nearly every SOP has; the other parts of the font come when a text needs them. */
const FIRST = ['400 14px Arimo', '700 14px Arimo'];

/** Fetches the font of the drawing from our own origin, before the first drawing is shown: nobody sees its letters change. */
export function loadDiagramFont(): void {
  for (const font of FIRST) void document.fonts.load(font);
}
