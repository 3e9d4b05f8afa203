import { describe, expect, it } from 'vitest';
import { toolsAreUsed } from '../../../src/sop/rules/tools-are-used';
import { aSop, aTask, aTool, aToolLink } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('tools-are-used', () => {
  it('is content with a tool that a step is done with, and as long as there are no steps', () => {
    const tools = [aTool('HubSpot')];

    expect(findingsOf(toolsAreUsed, aSop({ steps: [aTask('A')], tools, toolLinks: [aToolLink('A', 'HubSpot')] }))).toEqual({});
    expect(findingsOf(toolsAreUsed, aSop({ tools }))).toEqual({});
  });

  it('names the tool that no step is done with', () => {
    expect(findingsOf(toolsAreUsed, aSop({ steps: [aTask('A')], tools: [aTool('HubSpot')] }))).toEqual({
      hubspot: 'No step says that it is done with “HubSpot”',
    });
  });
});
