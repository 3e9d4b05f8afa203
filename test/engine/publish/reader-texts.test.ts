import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { READER_TEXTS } from '../../../src/engine/publish/reader-texts';

describe('script and style of a published page', () => {
  it('take at most 60 kB packed, so that a page is sent by mail and opens at once', () => {
    const { script, style } = READER_TEXTS;

    expect(script.length).toBeGreaterThan(5_000);
    expect(gzipSync(script + style).length).toBeLessThanOrEqual(60_000);
  });

  it('make no element out of a string of markup, and reach for nothing outside', () => {
    const { script, style } = READER_TEXTS;

    expect(script.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|fetch\(|XMLHttpRequest|WebSocket|sendBeacon|https?:/,
    );
    expect(style).not.toMatch(/url\(|@import/);
  });
});
