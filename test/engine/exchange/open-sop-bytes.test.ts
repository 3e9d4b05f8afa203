import { describe, expect, it } from 'vitest';
import { openSopBytes } from '../../../src/engine/exchange/open-sop-bytes';
import { carryInPng } from '../../../src/engine/exchange/picture/carry-in-png';
import { paintSvg } from '../../../src/engine/exchange/svg/paint-svg';
import { settled } from '../../../src/sop/drawing/settled';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { tinyPng } from './picture/tiny-png';
import { sampleSop } from './sample-sop';

const utf8 = (text: string) => new TextEncoder().encode(text);
const json = writeSopFile(settled(sampleSop()));

async function reasonOf(name: string, bytes: Uint8Array): Promise<string> {
  const opened = await openSopBytes(name, bytes);
  return opened.ok ? 'opened' : opened.reason;
}

describe('a file that a person chooses', () => {
  it.each([
    ['its JSON', 'a.sop.json', async () => utf8(json)],
    ['its JSON with a byte order mark', 'a.sop.json', async () => utf8(`\ufeff${json}`)],
    ['its JSON under a wrong name', 'a.png', async () => utf8(json)],
    ['a PNG that carries it', 'a.png', async () => carryInPng(tinyPng(), json)],
    ['a PNG under a wrong name', 'a.sop.json', async () => carryInPng(tinyPng(), json)],
    ['an SVG that carries it', 'a.svg', async () => utf8(paintSvg(settled(sampleSop()), { theme: 'light', carrySource: true }))],
  ])('opens as the same SOP from %s', async (_, name, bytes) => {
    const opened = await openSopBytes(name, await bytes());

    expect(opened.ok && writeSopFile(opened.sop)).toBe(json);
  });

  it.each([
    ['is empty', new Uint8Array()],
    ['is empty', utf8('   \n')],
    ['is a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['is a PDF', utf8('%PDF-1.7')],
    ['is a ZIP archive or an Office document', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['is a web page', utf8('<!doctype html><html></html>')],
    ['is an XML file', utf8('<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="x"/>')],
    ['without an SOP inside', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['without an SOP inside', tinyPng()],
    ['is not an SOP file', utf8('step,owner\nA,B')],
    ['is not an SOP file', Uint8Array.of(1, 2, 3, 250, 251)],
  ])('that %s is refused in a sentence with its name and with what can be opened', async (says, bytes) => {
    const reason = await reasonOf('Report 7.dat', bytes);

    expect(reason).toContain('“Report 7.dat”');
    expect(reason).toContain(says);
    expect(reason).toContain('Laneway opens .sop.json files');
  });

  it('with broken or foreign JSON is refused with its name and the reason', async () => {
    expect(await reasonOf('a.sop.json', utf8('{"format": '))).toMatch(/^“a\.sop\.json” can't be opened: .+/);
    expect(await reasonOf('package.json', utf8('{"name":"x"}'))).toMatch(/^“package\.json” can't be opened: .+/);
    expect(await reasonOf('a.png', await carryInPng(tinyPng(), 'no json'))).toMatch(/^“a\.png” can't be opened: .+/);
  });

  it('with a name made to mislead is called by its plain letters', async () => {
    expect(await reasonOf('good\u202egnp.exe\u0007\n', utf8('x'))).toContain('“goodgnp.exe”');
    expect((await reasonOf('x'.repeat(5000), utf8('x'))).length).toBeLessThan(300);
  });
});
