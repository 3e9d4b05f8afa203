import { describe, expect, it } from 'vitest';
import { svgSource } from '../../../../src/engine/exchange/picture/carry-in-svg';
import { readPictureSource } from '../../../../src/engine/exchange/picture/read-picture-source';
import { readSvgSource } from '../../../../src/engine/exchange/picture/read-svg-source';

const svgWith = (inside: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>A</title>${inside}<text>b</text></svg>`;
const metadata = (content: string) => svgWith(`<metadata id="laneway-sop">${content}</metadata>`);

function refusal(source: string): string {
  const read = readSvgSource(source);
  return 'refused' in read ? read.refused : `opened: ${read.text}`;
}

describe('an SOP inside an SVG', () => {
  it('comes out with the same content, whatever its texts hold', async () => {
    const value = { title: ']]> <script>alert(1)</script> & &amp; "\' --> \u0000\u0007\ufffe\uffff\u2028\u0085 \ud800 🤝 客户 \r\n\t' };

    const source = await readPictureSource(new TextEncoder().encode(svgWith(svgSource(JSON.stringify(value, null, 2)))));

    expect('text' in source && JSON.parse(source.text)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('puts no markup of its own into the picture', () => {
    const source = svgSource(JSON.stringify({ title: '</metadata><script>x</script><!--' }));

    expect(source.match(/</g)).toHaveLength(2);
  });

  it('is found when a drawing program has saved the picture again', () => {
    const json = '{"a":"x & y"}';
    expect(readSvgSource(svgWith(`<svg:metadata\n  data-x="a > b"\n  id='laneway-sop' ><![CDATA[${json}]]></svg:metadata>`))).toEqual({
      kind: 'svg',
      text: json,
    });
    expect(readSvgSource(metadata('&#123;&quot;a&quot;:&#x22;x &amp; y&#34;}'))).toEqual({ kind: 'svg', text: json });
    expect(readSvgSource(metadata('{"a":"x <!-- kept away -->&amp; y"}'))).toEqual({ kind: 'svg', text: json });
  });

  it('is not looked for in comments, in text data or in attributes of other elements', () => {
    expect(refusal(svgWith('<!-- <metadata id="laneway-sop">{}</metadata> -->'))).toContain('without an SOP inside');
    expect(refusal(svgWith('<text><![CDATA[<metadata id="laneway-sop">{}</metadata>]]></text>'))).toContain('without an SOP inside');
    expect(refusal(svgWith('<g a="<metadata id=\'laneway-sop\'>{}"/>'))).toContain('without an SOP inside');
    expect(refusal(svgWith('<metadata data-id="laneway-sop">{}</metadata>'))).toContain('without an SOP inside');
    expect(refusal(svgWith('<metadata id="laneway-sop"/>'))).toContain('without an SOP inside');
  });
});

describe('a hostile SVG', () => {
  it('that declares a document type or entities is refused', () => {
    expect(refusal(`<!DOCTYPE svg [<!ENTITY a "b">]>${metadata('{}')}`)).toContain('document type');
    expect(refusal(metadata('{}').replace('<svg', '<!entity x "y"><svg'))).toContain('document type');
  });

  it.each([
    ['an element in the source', metadata('{"a":<b/>}')],
    ['an entity nobody knows', metadata('{"a":"&boom;"}')],
    ['a reference to no character', metadata('{"a":"&#x110000;"}')],
    ['a bare ampersand', metadata('{"a":"b & c"}')],
    ['no end of the source', '<svg><metadata id="laneway-sop">{"a":1}'],
  ])('with %s is refused as damaged', (_, source) => {
    expect(refusal(source)).toContain('damaged');
  });

  it('that is another kind of XML is refused', () => {
    expect(refusal('<html><svg><metadata id="laneway-sop">{}</metadata></svg></html>')).toContain('no SVG');
    expect(refusal('plain words')).toContain('without an SOP inside');
  });

  it('with a source of more than 10 MB is refused', () => {
    expect(refusal(metadata(`{"a":"${'x'.repeat(11 * 1024 * 1024)}"}`))).toContain('more than 10 MB');
  });

  it('built to be slow is read in less than a second', () => {
    const started = performance.now();
    for (const piece of ['<', '<a ', '<a b="', '<!--', '<![CDATA[', '<metadata id="laneway-sop"', '&', '<a "\'', '<?']) {
      readSvgSource(`<svg>${piece.repeat(100_000)}`);
      readSvgSource(metadata(piece.repeat(100_000)));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
