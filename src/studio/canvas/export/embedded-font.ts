/** A face of the diagram's font as a style sheet declares it. */
interface Face {
  readonly declared: string;
  readonly url: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const FAMILY = 'Arimo';

/**
 * The faces of the diagram's font that some text needs, as a style sheet with the font files inside. A picture that becomes an image is
 * a world of its own that sees no font of the page, and its lines were broken for exactly this font. Empty when the font cannot be had:
 * the picture is then set in the next font of its list, which is as wide.
 */
export async function embeddedFont(text: string): Promise<string> {
  try {
    const rules = await Promise.all(
      facesFor(text).map(async ({ declared, url }) => declared.replace(/url\([^)]*\)/, `url(${await dataUrl(url)})`)),
    );
    return rules.join('\n');
  } catch {
    return '';
  }
}

/** The faces that have a letter of a text. */
export function facesFor(text: string): readonly Face[] {
  const codes = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return faces().filter(({ ranges }) => [...codes].some((code) => ranges.some(([first, last]) => code >= first && code <= last)));
}

function faces(): readonly Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes(FAMILY)) return [];
      const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (source === undefined) return [];
      const url = new URL(source, sheet.href ?? document.baseURI).href;
      return [{ declared: rule.cssText, url, ranges: rangesOf(rule.style.getPropertyValue('unicode-range')) }];
    }),
  );
}

function rangesOf(written: string): Face['ranges'] {
  return written.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font could not be fetched: ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
}
