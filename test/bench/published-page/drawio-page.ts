import { labelOf } from '../../../src/sop/drawing/label-size';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Step } from '../../../src/sop/model/step';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#xa;');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LINES = 'fill="rgb(255, 255, 255)" stroke="rgb(0, 0, 0)" pointer-events="all"';

/** A label as draw.io exports it: HTML in a `foreignObject`, and a plain text for programs that know no HTML. */
function labelled(text: string, { x, y, width, height }: Box): string {
  const middle = Math.round(y + height / 2);
  return [
    '<g transform="translate(-0.5 -0.5)"><switch>',
    '<foreignObject pointer-events="none" width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility" style="overflow: visible; text-align: left;">',
    `<div xmlns="http://www.w3.org/1999/xhtml" style="display: flex; align-items: unsafe center; justify-content: unsafe center; width: ${Math.round(width - 2)}px; height: 1px; padding-top: ${middle}px; margin-left: ${Math.round(x + 1)}px;">`,
    '<div data-drawio-colors="color: rgb(0, 0, 0); " style="box-sizing: border-box; font-size: 0px; text-align: center;">',
    '<div style="display: inline-block; font-size: 12px; font-family: Helvetica; color: rgb(0, 0, 0); line-height: 1.2; pointer-events: all; white-space: normal; overflow-wrap: normal;">',
    `${escaped(text)}</div></div></div></foreignObject>`,
    `<text x="${Math.round(x + width / 2)}" y="${middle + 4}" fill="rgb(0, 0, 0)" font-family="Helvetica" font-size="12px" text-anchor="middle">${escaped(text)}</text>`,
    '</switch></g>',
  ].join('');
}

function outlineOf(kind: Step['kind'], { x, y, width, height }: Box): string {
  if (kind !== 'decision')
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${kind === 'start' || kind === 'end' ? height / 2 : 6}" ${LINES}/>`;
  const [middle, across] = [x + width / 2, y + height / 2];
  return `<path d="M ${middle} ${y} L ${x + width} ${across} L ${middle} ${y + height} L ${x} ${across} Z" ${LINES}/>`;
}

function cell(id: string, value: string, style: string, box: Box): string {
  return `<mxCell id="${escaped(id)}" value="${escaped(value)}" style="${style}" vertex="1" parent="1"><mxGeometry x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" as="geometry"/></mxCell>`;
}

/** What draw.io needs to open the picture again; an exported picture carries it in `content`. */
function sourceOf(sop: SopDocument, lanes: readonly (readonly [string, Box])[]): string {
  const steps = [...sop.steps.values()].flatMap((step) => {
    const box = sop.drawing.placements.get(step.id);
    const style = step.kind === 'decision' ? 'rhombus;whiteSpace=wrap;html=1;' : 'rounded=1;whiteSpace=wrap;html=1;';
    return box === undefined ? [] : [cell(step.id, step.name, style, box)];
  });
  const ways = [...sop.connectors.values()].map((connector) => {
    const points = (sop.drawing.routes.get(connector.id)?.points ?? []).slice(1, -1);
    const corners = points.map(([x, y]) => `<mxPoint x="${x}" y="${y}"/>`).join('');
    return `<mxCell id="${escaped(connector.id)}" value="${escaped(labelOf(connector))}" style="edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;" edge="1" parent="1" source="${escaped(connector.from)}" target="${escaped(connector.to)}"><mxGeometry relative="1" as="geometry"><Array as="points">${corners}</Array></mxGeometry></mxCell>`;
  });
  const frames = lanes.map(([name, box], index) => cell(`lane${index}`, name, 'swimlane;horizontal=0;html=1;', box));
  return `<mxfile host="app.diagrams.net"><diagram name="Page-1"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${[...frames, ...steps, ...ways].join('')}</root></mxGraphModel></diagram></mxfile>`;
}

/**
 * The drawing of an SOP as a page with the SVG that draw.io writes: boxes, labels in `foreignObject`, and its own XML in `content`.
 * Lanes run to the right. The HTML that draw.io itself exports has no picture at all: it loads a viewer of several MB from a host.
 */
export function drawioPage(sop: SopDocument): string {
  const boxes = [...sop.drawing.placements.values()];
  const width = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + 40);
  const height = Math.ceil(Math.max(...[...sop.drawing.lanes.values()].map(({ start, size }) => start + size)) + 40);
  const lanes = [...sop.drawing.lanes.values()].map(
    ({ id, start, size }) => [sop.roles.get(id as never)?.name ?? '', { x: 0, y: start, width, height: size }] as const, // the table is by role
  );
  const frames = lanes.map(([name, box]) => {
    const frame = `<rect x="0" y="${box.y}" width="${width}" height="${box.height}" fill="none" stroke="rgb(0, 0, 0)" pointer-events="all"/>`;
    return frame + labelled(name, { ...box, width: 110 });
  });
  const ways = [...sop.connectors.values()].map((connector) => {
    const route = sop.drawing.routes.get(connector.id);
    if (route === undefined) return '';
    const [[x, y] = [0, 0]] = [route.points.at(-1)];
    const line = route.points.map(([left, top], index) => `${index === 0 ? 'M' : 'L'} ${left} ${top}`).join(' ');
    const head = `<path d="M ${x} ${y} L ${x - 7} ${y - 3.5} L ${x - 5.25} ${y} L ${x - 7} ${y + 3.5} Z" fill="rgb(0, 0, 0)" stroke="rgb(0, 0, 0)" stroke-miterlimit="10" pointer-events="all"/>`;
    const label = labelOf(connector) === '' || route.label === undefined ? '' : labelled(labelOf(connector), route.label);
    return `<path d="${line}" fill="none" stroke="rgb(0, 0, 0)" stroke-miterlimit="10" pointer-events="stroke"/>${head}${label}`;
  });
  const steps = [...sop.steps.values()].map((step) => {
    const box = sop.drawing.placements.get(step.id);
    return box === undefined ? '' : `<g data-cell-id="${escaped(step.id)}">${outlineOf(step.kind, box)}${labelled(step.name, box)}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" style="background-color: rgb(255, 255, 255);" version="1.1" width="${width}px" height="${height}px" viewBox="-0.5 -0.5 ${width} ${height}" content="${escaped(sourceOf(sop, lanes))}"><defs/><g>${[...frames, ...ways, ...steps].join('')}</g></svg>`;
  return `<!doctype html><html><head><meta charset="utf-8"/><title>${escaped(sop.profile.title)}</title></head><body>${svg}</body></html>`;
}
