import mermaid from 'mermaid';
import { paintSvg } from '../../../src/engine/exchange/svg/paint-svg';
import { createLayoutClient } from '../../../src/engine/layout/create-layout-client';
import type { MeasuredDrawing } from '../../../src/engine/layout/measure/measured-drawing';
import { applyLayout } from '../../../src/sop/commands/apply-layout';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { done } from '../../support/run-commands';
import { readSwimlane } from './read-swimlane';
import { toSwimlane } from './to-swimlane';

/** What the bench calls in the page; each draws the SOP of a file into the page and says how long that took, ms. */
export interface MermaidPage {
  /** `withOurCards`: its boxes are as large as our cards, so that only the layouts differ; else as it draws them. */
  byMermaid(file: string, options: { readonly withOurCards: boolean }): Promise<{ readonly ms: number; readonly drawing: MeasuredDrawing }>;
  byLaneway(file: string): Promise<{ readonly ms: number; readonly file: string }>;
}

declare global {
  var mermaidPage: MermaidPage;
}

/** The same letters as ours. */
const themeVariables = { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: '14px' };

mermaid.initialize({ startOnLoad: false, theme: 'base', themeVariables, fontFamily: themeVariables.fontFamily, securityLevel: 'loose' });
const client = createLayoutClient();
let drawn = 0;

function sopOf(file: string): SopDocument {
  const read = readSopFile(file);
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}

/** Puts a picture into the page at its natural size. */
function show(svg: string): SVGSVGElement {
  const stage = document.querySelector('#stage');
  const shown = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (stage === null || shown === null) throw new Error('There is no picture to show');
  stage.replaceChildren(shown);
  shown.style.maxWidth = 'none';
  shown.style.width = `${shown.viewBox.baseVal.width}px`;
  shown.style.height = `${shown.viewBox.baseVal.height}px`;
  return shown;
}

globalThis.mermaidPage = {
  async byMermaid(file, options) {
    const sop = sopOf(file);
    const words = toSwimlane(sop, options);
    drawn += 1;
    const start = performance.now();
    const { svg } = await mermaid.render(`picture-${drawn}`, words);
    const ms = performance.now() - start;
    return { ms, drawing: readSwimlane(show(svg), sop) };
  },
  async byLaneway(file) {
    const sop = sopOf(file);
    const start = performance.now();
    const layout = await client.ask(sop, { kind: 'whole', engine: 'best' });
    if (layout === null) throw new Error('The layout was cancelled');
    const laidOut = done(sop, applyLayout, layout);
    const svg = paintSvg(laidOut, { theme: 'light' });
    const ms = performance.now() - start;
    show(svg);
    return { ms, file: writeSopFile(laidOut) };
  },
};
