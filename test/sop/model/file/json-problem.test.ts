import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonProblem } from '../../../../src/sop/model/file/json-problem';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a text that is no JSON', () => {
  it.each([
    ['{\n  "a": 1,\n  "b" 2\n}', 3, 7, 'a colon is missing'],
    ['{ "a": 1 "b": 2 }', 1, 10, 'a comma or “}” is missing'],
    ['[1, 2', 1, 6, 'it ends in the middle'],
    ['["abc', 1, 6, 'it ends in the middle'],
    ['{ "a": 1, }', 1, 11, 'a field name in quotes is missing'],
    ["{ 'a': 1 }", 1, 3, 'a field name in quotes is missing'],
    ['[1, 2,]', 1, 7, 'a value is missing or not written as JSON'],
    ['[NaN]', 1, 2, 'a value is missing or not written as JSON'],
    ['[01]', 1, 3, 'a comma or “]” is missing'],
    ['["a\nb"]', 1, 4, 'a text is not closed or has a sign that must be written another way'],
    ['["\\x"]', 1, 3, 'a text is not closed or has a sign that must be written another way'],
    ['{} {}', 1, 4, 'something follows after the end'],
    ['', 1, 1, 'it ends in the middle'],
  ])('is told by line and column: %j', (text, line, column, what) => {
    expect(jsonProblem(text)).toEqual({ line, column, what });
  });

  it('is told from one that is, exactly as the browser does', () => {
    const pieces = fc.constantFrom(...'{}[]:,"\\ \n\tu0aE+-.1', '"a"', 'true', 'null', '1e5', '-0', '\\u00e9', '\u2028', '\u0007');
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc
        .tuple(fc.json(), fc.nat(), pieces)
        .map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1))),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonProblem(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is looked through in no time, also when it is one text of megabytes', () => {
    expect(jsonProblem(`["${'x'.repeat(5_000_000)}`)?.what).toBe('it ends in the middle');
  });
});
