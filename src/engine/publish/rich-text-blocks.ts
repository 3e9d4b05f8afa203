import { cleanUrl } from '../../sop/model/clean-url';

/** A piece of a line. A link's address is one that may be linked. */
export type RichPiece =
  | { readonly kind: 'text' | 'bold' | 'italic' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'break' };

export type RichBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly pieces: readonly RichPiece[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly (readonly RichPiece[])[] };

const ITEM = /^\s{0,8}(?:[-*+]|(\d{1,4})[.)])\s+(?=\S)/;
const HEADING = /^#{1,6}\s+/;

/**
 * The Markdown that an SOP and its comments know: paragraphs, lists, headings, bold, italics, code and links. Nothing else is known, so
 * markup, pictures and unsafe addresses stay the words they are. Page, canvas and panel make their own elements of it.
 */
export function richTextBlocks(markdown: string): readonly RichBlock[] {
  const blocks: RichBlock[] = [];
  let open: { readonly numbered: boolean; readonly items: string[] } | null = null;
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', pieces: piecesOf(paragraph.join('\n')) });
    if (open !== null) blocks.push({ kind: 'list', numbered: open.numbered, items: open.items.map(piecesOf) });
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
      blocks.push({ kind: 'heading', pieces: piecesOf(line.replace(HEADING, '')) });
    } else if (open !== null && /^\s/.test(line)) open.items.push(`${open.items.pop() ?? ''}\n${line.trim()}`);
    else {
      if (open !== null) close();
      paragraph.push(line.trim());
    }
  }
  close();
  return blocks;
}

/** One alternative a mark; none of them can take long, whatever the text is. */
const MARKS = /\*\*([^*\n]{1,2000})\*\*|\*([^*\s][^*\n]{0,2000})\*|`([^`\n]{1,2000})`|\[([^[\]\n]{1,500})\]\(([^()\s]{1,2048})\)/g;

function piecesOf(text: string): RichPiece[] {
  const pieces: RichPiece[] = [];
  let at = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, bold, italic, code, label = '', address = ''] = found;
    pieces.push(...plain(text.slice(at, found.index)));
    at = found.index + whole.length;
    if (bold !== undefined) pieces.push({ kind: 'bold', text: bold });
    else if (italic !== undefined) pieces.push({ kind: 'italic', text: italic });
    else if (code !== undefined) pieces.push({ kind: 'code', text: code });
    else pieces.push(linkOf(label, address) ?? { kind: 'text', text: whole });
  }
  return [...pieces, ...plain(text.slice(at))];
}

function linkOf(label: string, address: string): RichPiece | null {
  const href = address.trim() === '' ? null : cleanUrl(address);
  return href === null ? null : { kind: 'link', text: label.trim() || href, href };
}

function plain(text: string): RichPiece[] {
  if (text === '') return [];
  return text.split('\n').flatMap((line, index): RichPiece[] => {
    const words: RichPiece[] = line === '' ? [] : [{ kind: 'text', text: line }];
    return index === 0 ? words : [{ kind: 'break' }, ...words];
  });
}
