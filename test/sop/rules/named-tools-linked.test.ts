import { describe, expect, it } from 'vitest';
import type { ToolLink } from '../../../src/sop/model/tool';
import { namedToolsLinked } from '../../../src/sop/rules/named-tools-linked';
import { aSop, aTask, aTool, aToolLink, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('named-tools-linked', () => {
  const tools = [aTool('Google Docs'), aTool('Zoom', { aliases: ['Zoom Phone'] })];
  const sopOf = (name: string, toolLinks: readonly ToolLink[] = []) => aSop({ steps: [aTask(name, { id: idOf('s') })], tools, toolLinks });

  it('is content when the tool is linked, and does not take everyday words for a tool', () => {
    expect(findingsOf(namedToolsLinked, sopOf('Share it in Google Docs', [aToolLink('S', 'Google Docs')]))).toEqual({});
    expect(findingsOf(namedToolsLinked, sopOf('Search Google for docs, and zoom in'))).toEqual({});
  });

  it('names the step that mentions a tool, or another name of it, without a link', () => {
    expect(findingsOf(namedToolsLinked, sopOf('Share it in Google Docs'))).toEqual({
      s: '“Share it in Google Docs” mentions “Google Docs”, and has no link to it',
    });
    expect(findingsOf(namedToolsLinked, sopOf('Call on Zoom Phone'))).toEqual({
      s: '“Call on Zoom Phone” mentions “Zoom”, and has no link to it',
    });
  });
});
