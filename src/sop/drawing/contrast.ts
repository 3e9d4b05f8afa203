/** A colour as `#rrggbb`; the only form that a file may carry besides the names of the palette. */
export const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

type Rgb = readonly [red: number, green: number, blue: number];

/** How well one colour reads on another, 1 to 21, as WCAG counts it. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((left, right) => left - right) as [number, number]; // two in, two out
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the first colour over the second: 0 is the second, 1 the first. */
export function mixed(a: string, b: string, share: number): string {
  const over = channels(a);
  const under = channels(b);
  return `#${over.map((value, index) => hex(value * share + (under[index] ?? 0) * (1 - share))).join('')}`;
}

/** The colour moved towards `end` (black or white) just as far as it must be to reach the wanted contrast on a ground. */
export function readableOn(ground: string, colour: string, end: string, wanted: number): string {
  for (let share = 1; share > 0; share -= 0.04) {
    const candidate = mixed(colour, end, share);
    if (contrast(candidate, ground) >= wanted) return candidate;
  }
  return end;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // three channels in, three out
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]; // three offsets in, three out
}

function hex(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');
}
