import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODE, filesBelow, textOf } from './repository';

const src = filesBelow('src');
const code = src.filter((path) => CODE.test(path));
const tests = filesBelow('test').filter((path) => CODE.test(path) && !path.startsWith('test/house/'));

const linesOf = (path: string) => textOf(path).split('\n').length - 1;
/** Lines of a file that a pattern matches, as `path:line`. */
const placesOf = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

const PLACES =
  /^src\/(sop\/(model|drawing|rules|commands|fixes|overviews|diff|feedback)|engine\/(ytable|document|library|layout|exchange|publish|versions|comments|collab)|studio\/(ui|canvas|home|editor|viewer|review|workshop|discussion)|app|cli|server)\//;
const TOP =
  /^(src|public|fixtures|test|index\.html|vite\.config\.ts|vitest\.config\.ts|package\.json|package-lock\.json|tsconfig\.json|biome\.json|[A-Z][A-Z-]*(\.md)?|\..+|node_modules|dist|coverage)$/;

describe('every source file', () => {
  it('is seen at all', () => {
    expect(code.length).toBeGreaterThan(50);
    expect(tests.length).toBeGreaterThan(5);
  });

  it('stands in a room of the house, so that an import rule holds for it', () => {
    expect(src.filter((path) => !PLACES.test(path))).toEqual([]);
    expect(readdirSync('.').filter((name) => !TOP.test(name))).toEqual([]);
  });

  it('is at most 300 lines long, and half of them at most 80', () => {
    const lengths = code.map(linesOf).sort((a, b) => a - b);

    expect(code.filter((path) => linesOf(path) > 300)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('is at most four folders below src', () => {
    expect(src.filter((path) => path.split('/').length - 2 > 4)).toEqual([]);
  });

  it('is named after what it is about', () => {
    expect(code.filter((path) => /^(utils?|helpers?|common|manager|types|misc|shared)\.tsx?$/.test(basename(path)))).toEqual([]);
  });

  it('hides nothing from the compiler, the linter of imports or the reader', () => {
    expect(placesOf(code, /(:|<|\bas) *any\b|@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
    expect(placesOf([...code, ...tests], /(?:\/\/|\*)[^'"`]*\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only|todo)\b/)).toEqual([]);
    expect(
      placesOf([...src, ...tests], /biome-ignore(-all|-start)? +lint\/(style\/noRestrictedImports|suspicious\/noImportCycles)/),
    ).toEqual([]);
  });

  it('reaches another room by a plain import only, never by a type in passing or an address', () => {
    expect(placesOf(code, /\bimport\([^)]*\)\.(?!then\b|catch\b|finally\b)/)).toEqual([]);
    expect(placesOf(code, /new URL\(\s*['"]\.\.\//)).toEqual([]);
  });

  it('speaks of no machine that it was made on', () => {
    const documents = readdirSync('.').filter((name) => name.endsWith('.md'));

    expect(placesOf([...src, ...tests, ...documents], /\/(home|Users|root|work)\/[a-z]+\//)).toEqual([]);
  });
});
