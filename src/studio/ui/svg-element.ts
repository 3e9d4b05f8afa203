const SVG = 'http://www.w3.org/2000/svg';

/** What our painter writes; anything else did not come from it. */
const KNOWN = new Set(['svg', 'title', 'desc', 'g', 'a', 'path', 'rect', 'circle', 'line', 'text', 'tspan']);
const ENTITIES: { readonly [Name in string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const TOKEN = /<\?[^>]*\?>|<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * The element of a picture that our painter wrote. The page's policy lets no script turn text into elements (every parser of the
 * browser is such a door), so this reads the few forms that the painter has, and refuses all others.
 */
export function svgElement(source: string): SVGElement {
  const top = document.createElementNS(SVG, 'g');
  const open: SVGElement[] = [top];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(source);
    if (token === null) throw new Error(`No picture of ours: ${source.slice(at, at + 40)}`);
    const [, closing, name, attributes = '', empty, text] = token;
    const parent = open.at(-1);
    if (text !== undefined) parent?.append(plain(text));
    else if (closing === '/') open.pop();
    else if (name !== undefined) {
      const element = elementOf(name, attributes);
      parent?.append(element);
      if (empty !== '/') open.push(element);
    }
  }
  const picture = top.firstElementChild;
  if (!(picture instanceof SVGElement) || open.length !== 1) throw new Error('No picture of ours: it has no end');
  return picture;
}

function elementOf(name: string, attributes: string): SVGElement {
  if (!KNOWN.has(name)) throw new Error(`No picture of ours: <${name}>`);
  const element = document.createElementNS(SVG, name);
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (/^on|^style$/.test(key)) throw new Error(`No picture of ours: ${key}`);
    if (key !== 'xmlns') element.setAttribute(key, plain(value));
  }
  return element;
}

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
