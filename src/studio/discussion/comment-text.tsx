import { Fragment, type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { type RichBlock, type RichPiece, richTextBlocks } from '../../engine/publish/rich-text-blocks';
import type { SopDocument } from '../../sop/model/sop-document';
import { useDiscussion } from './discussion-session';
import { mentionParts } from './mentions';

type Roles = SopDocument['roles'];

function withMentions(text: string, roles: Roles): ReactNode {
  return mentionParts(text, roles).map(({ text: said, roleId }, index) =>
    roleId === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is nothing but its place
      <Fragment key={index}>{said}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <mark key={index} className="mention" title={`Role: ${roles.get(roleId)?.name ?? ''}`}>
        {said}
      </mark>
    ),
  );
}

function Piece({ piece, roles }: { readonly piece: RichPiece; readonly roles: Roles }) {
  switch (piece.kind) {
    case 'break':
      return <br />;
    case 'bold':
      return <strong>{withMentions(piece.text, roles)}</strong>;
    case 'italic':
      return <em>{withMentions(piece.text, roles)}</em>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a href={piece.href} target="_blank" rel="noopener noreferrer">
          {piece.text}
        </a>
      );
    default:
      return withMentions(piece.text, roles);
  }
}

function Pieces({ pieces, roles }: { readonly pieces: readonly RichPiece[]; readonly roles: Roles }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line is nothing but its place
  return pieces.map((piece, index) => <Piece key={index} piece={piece} roles={roles} />);
}

function Block({ block, roles }: { readonly block: RichBlock; readonly roles: Roles }) {
  if (block.kind !== 'list') {
    const pieces = <Pieces pieces={block.pieces} roles={roles} />;
    return <p>{block.kind === 'heading' ? <strong>{pieces}</strong> : pieces}</p>;
  }
  const List = block.numbered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item of a list is nothing but its place
        <li key={index}>
          <Pieces pieces={item} roles={roles} />
        </li>
      ))}
    </List>
  );
}

/** What somebody wrote: the same Markdown as in the SOP, as elements, never as HTML; roles that it calls are marked. */
export function CommentText({ text }: { readonly text: string }) {
  const roles = useStore(useDiscussion().mirror, (state) => state.sop.roles);
  const blocks = useMemo(() => richTextBlocks(text), [text]);
  return (
    <div className="comment-text">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is nothing but its place
        <Block key={index} block={block} roles={roles} />
      ))}
    </div>
  );
}
