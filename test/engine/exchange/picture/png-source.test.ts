import { describe, expect, it } from 'vitest';
import { carryInPng } from '../../../../src/engine/exchange/picture/carry-in-png';
import { deflate } from '../../../../src/engine/exchange/picture/inflate';
import { joinBytes } from '../../../../src/engine/exchange/picture/join-bytes';
import { pngChunk, pngChunks } from '../../../../src/engine/exchange/picture/png-chunks';
import { readPictureSource } from '../../../../src/engine/exchange/picture/read-picture-source';
import { tinyPng } from './tiny-png';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A PNG whose text block is exactly this. */
function pngWith(block: Uint8Array): Uint8Array {
  const whole = tinyPng();
  const [header, ...rest] = [...pngChunks(whole)];
  const head = whole.subarray(0, header?.end);
  return joinBytes([head, block, ...rest.map((chunk) => whole.subarray(chunk.start, chunk.end))]);
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const source = await readPictureSource(bytes);
  return 'refused' in source ? source.refused : `opened: ${source.text.slice(0, 40)}`;
}

describe('an SOP inside a PNG', () => {
  it('comes out as it went in, in every script', async () => {
    const text = '{\n  "title": "Überprüfung – 客户 🤝 \\u0000 \u2028"\n}\n';

    const carried = await carryInPng(tinyPng(), text);

    expect(await readPictureSource(carried)).toEqual({ kind: 'png', text });
  });

  it('leaves a valid PNG with the same pixels', async () => {
    const chunks = [...pngChunks(await carryInPng(tinyPng(), '{"a":1}'))];

    expect(chunks.map((chunk) => chunk.type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(chunks.every((chunk) => chunk.crcFits())).toBe(true);
  });

  it('replaces the SOP that was in it before', async () => {
    const carried = await carryInPng(await carryInPng(tinyPng(), '{"old":1}'), '{"new":1}');

    expect(await readPictureSource(carried)).toEqual({ kind: 'png', text: '{"new":1}' });
    expect([...pngChunks(carried)].filter((chunk) => chunk.type === 'iTXt')).toHaveLength(1);
  });

  it('is read when another program has written it without packing', async () => {
    const block = pngChunk('iTXt', utf8('laneway-sop\0\0\0en\0SOP\0{"plain":true}'));

    expect(await readPictureSource(pngWith(block))).toEqual({ kind: 'png', text: '{"plain":true}' });
  });

  it('is not found in a picture of another origin', async () => {
    expect(await refusal(tinyPng())).toContain('without an SOP inside');
    expect(await refusal(pngWith(pngChunk('iTXt', utf8('Comment\0\0\0\0\0hello'))))).toContain('without an SOP inside');
    expect(await refusal(pngWith(pngChunk('tEXt', utf8('laneway-sop\0{}'))))).toContain('without an SOP inside');
  });
});

describe('a hostile PNG', () => {
  it('with a wrong checksum is refused as damaged', async () => {
    const carried = await carryInPng(tinyPng(), '{"a":1}');
    carried[33 + 30] = (carried[33 + 30] ?? 0) ^ 0xff;

    expect(await refusal(carried)).toContain('damaged');
  });

  it('cut off anywhere is refused and never throws', async () => {
    const carried = await carryInPng(tinyPng(), JSON.stringify({ a: 'b'.repeat(200) }));
    const textEnds = [...pngChunks(carried)].find((chunk) => chunk.type === 'iTXt')?.end ?? 0;
    for (let length = 0; length < textEnds; length++) {
      expect('refused' in (await readPictureSource(carried.slice(0, length)))).toBe(true);
    }
  });

  it('that says a block is longer than the file is refused at once', async () => {
    const bytes = tinyPng();
    new DataView(bytes.buffer).setUint32(8, 0xffffffff);

    expect(await refusal(bytes)).toContain('without an SOP inside');
  });

  it('whose packed text unfolds to 200 MB is stopped at 10 MB', async () => {
    const packed = await deflate(new Uint8Array(200 * 1024 * 1024));
    const block = pngChunk('iTXt', joinBytes([utf8('laneway-sop\0\u0001\0\0\0'), packed]));
    const before = process.memoryUsage().arrayBuffers;

    expect(await refusal(pngWith(block))).toContain('more than 10 MB');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });

  it.each([
    ['packed with rubbish', 'laneway-sop\0\u0001\0\0\0rubbish'],
    ['packed in an unknown way', 'laneway-sop\0\u0001\u0007\0\0{}'],
    ['that ends before its text', 'laneway-sop\0\0\0en'],
    ['that is only its keyword', 'laneway-sop\0'],
  ])('with a text %s is refused as damaged', async (_, data) => {
    expect(await refusal(pngWith(pngChunk('iTXt', utf8(data))))).toContain('damaged');
  });

  it('whose text is no UTF-8 is refused as damaged', async () => {
    const block = pngChunk('iTXt', joinBytes([utf8('laneway-sop\0\0\0\0\0'), Uint8Array.of(0xff, 0xfe, 0xc0)]));

    expect(await refusal(pngWith(block))).toContain('damaged');
  });

  it('changed at random never throws', async () => {
    const carried = await carryInPng(tinyPng(), JSON.stringify({ steps: Array.from({ length: 50 }, (_, id) => ({ id })) }));
    let seed = 7;
    const random = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    for (let run = 0; run < 1500; run++) {
      const mutant = carried.slice();
      for (let hits = 0; hits < 3; hits++) mutant[Math.floor(random() * mutant.length)] = Math.floor(random() * 256);
      const source = await readPictureSource(mutant);
      expect('refused' in source || source.text.startsWith('{"steps"')).toBe(true);
    }
  });
});
