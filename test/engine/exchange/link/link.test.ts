import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../../src/engine/exchange/link/base64-url';
import { LINK_VERSION, linkHash, MAX_LINK, MAX_UNPACKED, readLinkAddress } from '../../../../src/engine/exchange/link/link-address';
import { readLink } from '../../../../src/engine/exchange/link/read-link';
import { writeLink } from '../../../../src/engine/exchange/link/write-link';
import { readSopFile } from '../../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { withoutHistory } from '../../../../src/sop/model/without-history';
import { arbitrarySop } from '../../../support/arbitrary-sop';
import { sopSources } from '../../../support/sop-sources';

const BASE = 'https://sops.example/';
const wish = { base: BASE, mode: 'read', drawing: true } as const;

async function linkOf(sop: SopDocument, drawing = true): Promise<string> {
  const made = await writeLink(sop, { ...wish, drawing });
  if (!made.ok) throw new Error(made.reason);
  return made.link;
}

/** What opening an address says, from its hash on as the browser gives it. */
async function opened(link: string) {
  const address = readLinkAddress(new URL(link).hash);
  if (address === null) throw new Error('It is no link');
  return readLink(address);
}

const fileOf = (sop: SopDocument): SopDocument => {
  const read = readSopFile(writeSopFile(sop));
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
};

const templates = sopSources('public/templates').map(({ name, bytes }) => {
  const read = readSopFile(bytes);
  if (!read.ok) throw new Error(read.reason);
  return { name, sop: read.sop };
});

const small = templates[0]?.sop ?? expect.fail('There is no template');
const packed = (text: string) => `${BASE}${linkHash('read', toBase64Url(deflateSync(text)))}`;
const nothingDrawn = { placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {} };

describe('a link with an SOP in it', () => {
  it.each(templates)('carries $name with and without its drawing', async ({ sop }) => {
    const whole = await writeLink(sop, wish);
    expect(whole).toMatchObject({ ok: true, drawing: true });
    const link = await linkOf(sop);
    const read = await opened(link);
    expect(read).toEqual({ ok: true, mode: 'read', sop: fileOf(sop), damages: [] });

    const bare = await linkOf(sop, false);
    expect(bare.length).toBeLessThan(link.length);
    expect(await opened(bare)).toMatchObject({ ok: true, sop: fileOf({ ...sop, drawing: nothingDrawn }) });
    expect(link).toMatch(/^https:\/\/sops\.example\/#\/link\/1\/read\/[A-Za-z0-9_-]+$/);
  });

  it('gives back any SOP as its file would, without versions, log and comments', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySop(), async (sop) => {
        const read = await opened(await linkOf(sop));
        const light = fileOf(withoutHistory(sop));
        expect(read).toEqual({ ok: true, mode: 'read', sop: light, damages: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('says what it is opened for', async () => {
    const made = await writeLink(small, { ...wish, mode: 'review' });
    expect(made.ok && (await opened(made.link))).toMatchObject({ ok: true, mode: 'review' });
  });

  it('drops the drawing where only the rest has room, and says so', async () => {
    const noise = (length: number) =>
      Array.from({ length }, (_, index) => ((index * 7919 + index * index * 31) % 9973).toString(36)).join('');
    const large = { ...small, drawing: { ...small.drawing, state: { kept: noise(30_000) } } };
    const made = await writeLink(large, wish);
    expect(made).toMatchObject({ ok: true, drawing: false });
    expect(made.ok && (await opened(made.link))).toMatchObject({ ok: true, sop: fileOf({ ...large, drawing: nothingDrawn }) });
  });

  it('is refused with its length and what fits better when it is too long', async () => {
    let state = 1;
    const letters = Array.from({ length: 40_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(97 + (state % 26));
    }).join('');
    const made = await writeLink({ ...small, profile: { ...small.profile, summary: letters } }, wish);
    expect(made).toMatchObject({ ok: false });
    expect(!made.ok && made.length).toBeGreaterThan(MAX_LINK);
    expect(!made.ok && made.reason).toMatch(
      /^The link would be \d\d,\d{3} letters long, and beyond 32,000 .* Send the SOP file or the published page instead/,
    );

    const endless = { ...small, profile: { ...small.profile, summary: 'a'.repeat(90_000) }, unknown: { more: 'b'.repeat(MAX_UNPACKED) } };
    expect(await writeLink(endless, wish)).toMatchObject({ ok: false, length: Number.POSITIVE_INFINITY });
  });
});

describe('a link from elsewhere', () => {
  it('that was cut at any place, or has another letter anywhere, is refused in words or opens as the same SOP', async () => {
    const link = await linkOf(small);
    const start = link.lastIndexOf('/') + 1;
    const same = fileOf(small);
    const isHarmless = async (broken: string) => {
      const read = await opened(broken);
      if (read.ok) expect(read.sop).toEqual(same);
      else expect(read.reason).toMatch(/^This link .*\.$/);
      return !read.ok;
    };
    for (let at = start; at < link.length - 6; at += 97) expect(await isHarmless(link.slice(0, at))).toBe(true);
    for (let at = start; at < link.length; at += 101)
      await isHarmless(`${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`);
    expect(await opened(`${link}!`)).toMatchObject({ ok: false, reason: expect.stringMatching(/^This link is broken/) });
  });

  it('never unpacks a bomb', async () => {
    const bomb = packed(' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(MAX_LINK);
    expect(await opened(bomb)).toEqual({ ok: false, reason: expect.stringMatching(/^This link holds more than any SOP needs/) });
  });

  it('of another form, for something unknown, or longer than any is refused in words', async () => {
    const payload = toBase64Url(deflateSync('{}'));
    const reasons = await Promise.all(
      [
        { version: LINK_VERSION + 1, mode: 'read', payload },
        { version: LINK_VERSION, mode: 'constructor', payload },
        { version: LINK_VERSION, mode: 'read', payload: 'A'.repeat(MAX_LINK + 1) },
        { version: LINK_VERSION, mode: 'read', payload: '' },
      ].map(async (address) => {
        const read = await readLink(address);
        return read.ok ? '' : read.reason.split('.')[0];
      }),
    );
    expect(reasons).toEqual([
      'This link was made by another Laneway (form 2); this one reads form 1',
      'This link asks for “constructor”, which this Laneway does not know',
      'This link is longer than any that Laneway makes',
      'This link is broken: a part of it was lost on the way',
    ]);
  });

  it('is read like any foreign file: what is no SOP is refused, what is damaged is put right and told', async () => {
    expect(await opened(packed('{"format": "other"}'))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/“The link” can't be opened: It says “other” as its format.* Ask who sent it/),
    });
    expect(await opened(packed('%PDF-1.7'))).toMatchObject({ ok: false, reason: expect.stringMatching(/^“The link” is a PDF/) });
    const mended = await opened(packed('{"format": "laneway-sop", "formatVersion": 1, "id": "x", "title": "T", "roles": [1]}'));
    expect(mended).toMatchObject({ ok: true, damages: [{ path: 'roles[0]' }] });
  });

  it('is told from other addresses', () => {
    const cases = ['', '#/', '#/sop/x', '#/link', '#/link/1/read', '#/link/x/read/abc', '#/link/1/READ/abc', '#/link/1/read/a/b'];
    for (const hash of cases) expect(readLinkAddress(hash)).toBeNull();
    expect(readLinkAddress('#/link/1/read/')).toEqual({ version: 1, mode: 'read', payload: '' });
  });
});

describe('base64url', () => {
  it('gives back any bytes, and null for what is none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
    expect(['a', 'a+b=', 'ab cd', 'äöüß'].map(fromBase64Url)).toEqual([null, null, null, null]);
  });
});
