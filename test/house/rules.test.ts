import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/sop/rules/index';
import { RULE_TITLES } from '../../src/sop/rules/titles';
import { filesBelow, textOf } from './repository';

const inRules = filesBelow('src/sop/rules');
/** Whatever declares a rule is one, registered or not. */
const ids = inRules.filter((path) => /: Rule = \{/.test(textOf(path))).map((path) => basename(path, '.ts'));
const pages = inRules.filter((path) => path.endsWith('.md')).map((path) => basename(path, '.md'));
const missing = (place: (id: string) => string) => {
  const there = new Set([...inRules, ...filesBelow('test/sop/rules'), ...filesBelow('fixtures')]);
  return ids.map(place).filter((path) => !there.has(path));
};

describe('every rule', () => {
  it('is seen at all, in a file of its name', () => {
    expect(ids.length).toBeGreaterThanOrEqual(14);
    expect(ids.filter((id) => !textOf(`src/sop/rules/${id}.ts`).includes(`id: '${id}'`))).toEqual([]);
  });

  it('is in the register, once', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('has a page that says what, why and how to put it right', () => {
    expect([...pages].sort()).toEqual([...ids].sort());
    for (const page of pages)
      expect(textOf(`src/sop/rules/${page}.md`)).toMatch(/^# .+\n\n.+\n\n## Why it matters\n\n.+\n\n## How to put it right\n\n/);
  });

  it('is called in lists as its page is', () => {
    const headings = pages.map((page) => [page, /^# (.+)$/m.exec(textOf(`src/sop/rules/${page}.md`))?.[1]]);

    expect(Object.fromEntries(headings)).toEqual(RULE_TITLES);
  });

  it('has a test', () => {
    expect(missing((id) => `test/sop/rules/${id}.test.ts`)).toEqual([]);
  });

  it('has a broken file that shows it', () => {
    expect(missing((id) => `fixtures/rules.${id}.sop.json`)).toEqual([]);
  });

  it('is told in words that an ops lead uses', () => {
    const jargon = /\b(nodes?|edges?|gateways?|BPMN|swimlanes?|sequence flows?|graph|vertex|sink|source)\b/i;

    expect(pages.filter((page) => jargon.test(textOf(`src/sop/rules/${page}.md`)))).toEqual([]);
  });
});
