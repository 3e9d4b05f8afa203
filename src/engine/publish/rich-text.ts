import { cleanUrl } from '../../sop/model/clean-url';
import { type Markup, words } from '../exchange/svg/markup';
import { all, type Child, el } from './html';

const ITEM = /^\s{0,8}(?:[-*+]|(\d{1,4})[.)])\s+(?=\S)/;
const HEADING = /^#{1,6}\s+/;

/**
 * The Markdown of an SOP as HTML: paragraphs, lists, headings as bold lines, bold, italics, code and links. Nothing else is known,
 * so markup, pictures and unsafe addresses stay the words they are.
 */
export function richText(markdown: string): Markup {
  const blocks: Child[] = [];
  let open: { readonly numbered: boolean; readonly items: string[] } | null = null;
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push(el('p', {}, inline(paragraph.join('\n'))));
    if (open !== null) blocks.push(el(open.numbered ? 'ol' : 'ul', {}, ...open.items.map((item) => el('li', {}, inline(item)))));
    paragraph = [];
    open = null;
  };
  for (const line of markdown.split(/\r\n?|\n/)) {
    const item = ITEM.exec(line);
    if (item !== null) {
      const numbered = item[1] !== undefined;
      if (open === null || open.numbered !== numbered) {
        close();
        open = { numbered, items: [] };
      }
      open.items.push(line.slice(item[0].length));
    } else if (line.trim() === '') close();
    else if (HEADING.test(line)) {
      close();
      blocks.push(el('p', {}, el('strong', {}, inline(line.replace(HEADING, '')))));
    } else if (open !== null && /^\s/.test(line)) open.items.push(`${open.items.pop() ?? ''}\n${line.trim()}`);
    else {
      if (open !== null) close();
      paragraph.push(line.trim());
    }
  }
  close();
  return all(blocks);
}

/** One alternative a mark; none of them can take long, whatever the text is. */
const MARKS = /\*\*([^*\n]{1,2000})\*\*|\*([^*\s][^*\n]{0,2000})\*|`([^`\n]{1,2000})`|\[([^[\]\n]{1,500})\]\(([^()\s]{1,2048})\)/g;

function inline(text: string): Markup {
  const parts: Child[] = [];
  let at = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, bold, italic, code, label, address] = found;
    parts.push(plain(text.slice(at, found.index)));
    at = found.index + whole.length;
    if (bold !== undefined) parts.push(el('strong', {}, words(bold)));
    else if (italic !== undefined) parts.push(el('em', {}, words(italic)));
    else if (code !== undefined) parts.push(el('code', {}, words(code)));
    else parts.push(safeLink(label ?? '', address ?? '') ?? words(whole));
  }
  return all([...parts, plain(text.slice(at))]);
}

function plain(text: string): Markup {
  return all(text.split('\n').flatMap((line, index) => (index === 0 ? [words(line)] : [el('br', {}), words(line)])));
}

/** A link out of the page, with its host in words; null: the address is not one that may be linked. */
export function safeLink(label: string, address: string, attributes: Readonly<Record<string, string>> = {}): Markup | null {
  const href = address.trim() === '' ? null : cleanUrl(address);
  if (href === null) return null;
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', ...attributes }, words(label.trim() || href));
}

/** Where a safe address leads, for people to see; empty: nowhere that may be linked. */
export function hostOf(address: string): string {
  const href = address.trim() === '' ? null : cleanUrl(address);
  if (href === null) return '';
  const { host, pathname } = new URL(href);
  return host || pathname;
}
