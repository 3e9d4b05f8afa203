import { cleanUrl } from '../../sop/model/clean-url';
import { type Markup, words } from '../exchange/svg/markup';
import { all, el } from './html';
import { type RichBlock, type RichPiece, richTextBlocks } from './rich-text-blocks';

/** The Markdown of an SOP as HTML; see `richTextBlocks` for what is known of it. */
export function richText(markdown: string): Markup {
  return all(richTextBlocks(markdown).map(block));
}

function block(one: RichBlock): Markup {
  if (one.kind !== 'list') return el('p', {}, one.kind === 'heading' ? el('strong', {}, inline(one.pieces)) : inline(one.pieces));
  return el(one.numbered ? 'ol' : 'ul', {}, ...one.items.map((item) => el('li', {}, inline(item))));
}

const TAGS = { bold: 'strong', italic: 'em', code: 'code' } as const;

function inline(pieces: readonly RichPiece[]): Markup {
  return all(
    pieces.map((piece) => {
      if (piece.kind === 'break') return el('br', {});
      if (piece.kind === 'text') return words(piece.text);
      if (piece.kind === 'link') return linked(piece.text, piece.href);
      return el(TAGS[piece.kind], {}, words(piece.text));
    }),
  );
}

function linked(label: string, href: string, attributes: Readonly<Record<string, string>> = {}): Markup {
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', ...attributes }, words(label));
}

/** A link out of the page, with its host in words; null: the address is not one that may be linked. */
export function safeLink(label: string, address: string, attributes: Readonly<Record<string, string>> = {}): Markup | null {
  const href = address.trim() === '' ? null : cleanUrl(address);
  return href === null ? null : linked(label.trim() || href, href, attributes);
}

/** Where a safe address leads, for people to see; empty: nowhere that may be linked. */
export function hostOf(address: string): string {
  const href = address.trim() === '' ? null : cleanUrl(address);
  if (href === null) return '';
  const { host, pathname } = new URL(href);
  return host || pathname;
}
