import { type Markup, raw, tag, words } from './markup';

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly anchor?: 'middle' | undefined;
}

/**
 * Lines of text under each other; `baseline` is that of the first one. They are written with the spaces that stood at the breaks
 * (`spaced`), which keep words apart for those who copy, search or hear the text.
 */
export function paintText(lines: readonly string[], x: number, baseline: number, lineHeight: number, style: TextStyle): Markup {
  const attributes = {
    x,
    y: baseline,
    'font-size': style.size,
    'font-weight': style.bold === true ? 'bold' : null,
    'font-style': style.italic === true ? 'italic' : null,
    'text-anchor': style.anchor,
    fill: style.fill,
  };
  if (lines.length === 1) return tag('text', attributes, [words(lines[0] ?? '')]);
  return tag(
    'text',
    attributes,
    lines.map((line, index) => tag('tspan', { x, y: baseline + index * lineHeight }, [words(line)])),
  );
}

/** A box. */
export function paintRect(
  x: number,
  y: number,
  width: number,
  height: number,
  look: { readonly fill: string; readonly stroke?: string; readonly radius?: number },
): Markup {
  return tag('rect', {
    x,
    y,
    width: Math.max(0, width),
    height: Math.max(0, height),
    rx: look.radius,
    fill: look.fill,
    stroke: look.stroke,
  });
}

/** Nothing at all. */
export const NOTHING: Markup = raw('');
