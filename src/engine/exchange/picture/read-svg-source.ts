import { MAX_SOURCE_BYTES, type PictureSource, SOURCE_NAME } from './picture-source';

const NONE = 'is a picture without an SOP inside: only an SVG that was exported from Laneway opens again';
const DOCTYPE = 'declares a document type or entities, which a picture from Laneway never does';
const TOO_LARGE = 'carries an SOP of more than 10 MB';
const BROKEN = 'carries an SOP that is damaged and cannot be read';

/**
 * The text of the SOP in an SVG. A foreign SVG never meets an XML parser: this walks from tag to tag, once, until it comes to the
 * metadata that Laneway wrote, and reads that as text.
 */
export function readSvgSource(source: string): PictureSource {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) return { refused: DOCTYPE };
  let at = 0;
  let root = true;
  while (true) {
    const tag = nextTag(source, at);
    if (tag === null) return { refused: NONE };
    if (root && tag.name !== 'svg') return { refused: 'is no SVG picture' };
    root = false;
    if (tag.name === 'metadata' && !tag.empty && ID.test(tag.attributes)) return contentOf(source, tag.end);
    at = tag.end;
  }
}

const ID = new RegExp(`(?:^|\\s)id\\s*=\\s*(?:"${SOURCE_NAME}"|'${SOURCE_NAME}')`);

interface OpeningTag {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly empty: boolean;
  readonly end: number;
}

/** The next opening tag; comments, CDATA, processing instructions and closing tags are stepped over. */
function nextTag(source: string, from: number): OpeningTag | null {
  let at = source.indexOf('<', from);
  while (at >= 0) {
    const end = endOfMarkup(source, at);
    if (end < 0) return null;
    const name = NAME.exec(source.slice(at, Math.min(end, at + 200)));
    if (name !== null) {
      const attributes = source.slice(at + name[0].length, end - 1);
      return { name: name[1] ?? '', attributes, empty: attributes.endsWith('/'), end };
    }
    at = source.indexOf('<', end);
  }
  return null;
}

const NAME = /^<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/;

/** Where the piece of markup that begins at `at` is over; -1 when it never is. */
function endOfMarkup(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) return after(source, ']]>', at + 9);
  if (source.startsWith('<?', at)) return after(source, '?>', at + 2);
  QUOTE_OR_END.lastIndex = at + 1;
  for (let found = QUOTE_OR_END.exec(source); found !== null; found = QUOTE_OR_END.exec(source)) {
    if (found[0] === '>') return found.index + 1;
    const closing = source.indexOf(found[0], found.index + 1);
    if (closing < 0) return -1;
    QUOTE_OR_END.lastIndex = closing + 1;
  }
  return -1;
}

const QUOTE_OR_END = /["'>]/g;

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
}

/** The text of the metadata element: plain text and CDATA; an element in it means that somebody else wrote it. */
function contentOf(source: string, from: number): PictureSource {
  const parts: string[] = [];
  let at = from;
  while (true) {
    const open = source.indexOf('<', at);
    if (open < 0) return { refused: BROKEN };
    if (open - from > MAX_SOURCE_BYTES * 2) return { refused: TOO_LARGE };
    const text = decoded(source.slice(at, open));
    if (text === null) return { refused: BROKEN };
    parts.push(text);
    const end = endOfMarkup(source, open);
    if (end < 0) return { refused: BROKEN };
    if (source.startsWith('</', open)) break;
    if (source.startsWith('<![CDATA[', open)) parts.push(source.slice(open + 9, end - 3));
    else if (!source.startsWith('<!--', open)) return { refused: BROKEN };
    at = end;
  }
  const text = parts.join('').trim();
  if (new TextEncoder().encode(text).length > MAX_SOURCE_BYTES) return { refused: TOO_LARGE };
  return text === '' ? { refused: NONE } : { kind: 'svg', text };
}

/** Text with its character references resolved; null when one of them is none that XML knows. */
function decoded(text: string): string | null {
  let known = true;
  const plain = text.replace(/&(#x[0-9a-fA-F]{1,8}|#[0-9]{1,8}|[A-Za-z]{1,8});|&/g, (_, name: string | undefined) => {
    const character = name === undefined ? undefined : characterOf(name);
    if (character === undefined) known = false;
    return character ?? '';
  });
  return known ? plain : null;
}

const NAMED: { readonly [Name in string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
