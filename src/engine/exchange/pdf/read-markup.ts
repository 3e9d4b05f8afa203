/** An element of a picture that we painted ourselves. */
export interface PictureElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PictureElement | string)[];
}

const PART = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/**
 * Reads the markup that `svg/markup` writes: every tag closed, every value in double quotes, five entities. It reads nothing that came
 * from outside, so it needs no more of XML than that, and runs where there is no DOM.
 */
export function readMarkup(svg: string): PictureElement {
  type Open = { readonly name: string; readonly attributes: Record<string, string>; readonly children: (PictureElement | string)[] };
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [, closes, name = '', written = '', isEmpty, text] of svg.replace(/^<\?xml[^>]*\?>/, '').matchAll(PART)) {
    const within = open.at(-1) ?? root;
    if (text !== undefined) {
      if (within.name === 'text' || within.name === 'tspan') within.children.push(unescaped(text));
      continue;
    }
    if (closes === '/') {
      if (within.name !== name) throw new Error(`The picture closes “${name}” inside “${within.name}”`);
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, unescaped(value)]));
    const element: Open = { name, attributes, children: [] };
    within.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  if (open.length !== 1) throw new Error(`The picture leaves “${open.at(-1)?.name}” open`);
  return root;
}
