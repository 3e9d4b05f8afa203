import { describe, expect, it } from 'vitest';
import { richTextBlocks } from '../../../src/engine/publish/rich-text-blocks';
import { mentionParts } from '../../../src/studio/discussion/mentions';
import { initialsOf, plainWords } from '../../../src/studio/discussion/thread-words';
import { aRole, aSop } from '../../support/sop-builders';

const manager = aRole('Account manager', { aliases: ['AM'] });
const emea = aRole('Account manager EMEA');
const { roles } = aSop({ roles: [manager, emea] });
const called = (text: string) => mentionParts(text, roles).flatMap((part) => (part.roleId === null ? [] : [[part.text, part.roleId]]));

describe('a role that is mentioned', () => {
  it('is known by its name and its aliases, in any case', () => {
    expect(called('Ask @account Manager, or @AM.')).toEqual([
      ['@account Manager', manager.id],
      ['@AM', manager.id],
    ]);
  });

  it('is the longest name that fits', () => {
    expect(called('Ask @Account manager EMEA')).toEqual([['@Account manager EMEA', emea.id]]);
  });

  it('is no part of a longer word or of a mail address', () => {
    expect(called('@AMs write to ana@am.example')).toEqual([]);
  });

  it.each(['', '@', '@@AM', 'no one', 'x @Account manager', '@nobody @AM @'])('leaves all of the text there: %j', (text) => {
    expect(
      mentionParts(text, roles)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the words of a comment', () => {
  it('know bold, italics, code, links and lists', () => {
    expect(richTextBlocks('**a** *b* `c` [d](https://e.example)\n\n1. one\n2. two')).toEqual([
      {
        kind: 'paragraph',
        pieces: [
          { kind: 'bold', text: 'a' },
          { kind: 'text', text: ' ' },
          { kind: 'italic', text: 'b' },
          { kind: 'text', text: ' ' },
          { kind: 'code', text: 'c' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: 'd', href: 'https://e.example/' },
        ],
      },
      { kind: 'list', numbered: true, items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]] },
    ]);
  });

  it.each(['<img src=x onerror=alert(1)>', '[press](javascript:alert(1))', '![x](data:text/html,x)'])(
    'leave the words as they are: %s',
    (text) => {
      const pieces = richTextBlocks(text).flatMap((block) => (block.kind === 'list' ? [] : block.pieces));
      expect(pieces.every(({ kind }) => kind === 'text')).toBe(true);
      expect(pieces.map((piece) => (piece.kind === 'break' ? '\n' : piece.text)).join('')).toBe(text);
    },
  );

  it('can be said on one line, without their marks', () => {
    expect(plainWords('Why **this**?\n- one\n- two')).toBe('Why this? one two');
    expect(plainWords('')).toBe('');
  });

  it.each([
    ['Ana Lima', 'AL'],
    ['bo', 'BO'],
    ['', '?'],
    ['Jean-Luc van der Berg', 'JB'],
  ])('have an author with initials: %j is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
