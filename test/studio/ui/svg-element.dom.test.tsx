import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../../src/engine/exchange/svg/paint-svg';
import { svgElement } from '../../../src/studio/ui/svg-element';
import { sampleSop } from '../../engine/exchange/sample-sop';

const parsed = (source: string) => new DOMParser().parseFromString(source, 'application/xml').documentElement;

describe('a picture as elements of the page', () => {
  it('is what any reader of SVG makes of it', () => {
    for (const direction of ['right', 'down'] as const) {
      const source = paintSvg(sampleSop(direction), { theme: 'light' });

      expect(svgElement(source).isEqualNode(withoutNamespace(parsed(source)))).toBe(true);
    }
  });

  it('keeps what looks like markup in a name as text', () => {
    const sop = sampleSop();
    const title = `<script>alert("1")</script> & 'that' &amp; &#39;`;

    const picture = svgElement(paintSvg({ ...sop, profile: { ...sop.profile, title } }, { theme: 'light' }));

    expect(picture.querySelector('title')?.textContent).toBe(title);
    expect(picture.querySelector('script')).toBeNull();
  });

  it.each([
    ['an element that we never paint', '<svg><foreignObject/></svg>'],
    ['a script', '<svg><script>alert(1)</script></svg>'],
    ['a handler', '<svg><g onload="alert(1)"/></svg>'],
    ['a style', '<svg><g style="fill:red"/></svg>'],
    ['a document type', '<!DOCTYPE svg><svg/>'],
    ['an attribute without quotes', '<svg width=1></svg>'],
    ['an element without an end', '<svg><g></svg'],
    ['nothing', ''],
  ])('is refused with %s', (_, source) => {
    expect(() => svgElement(source)).toThrow('No picture of ours');
  });
});

/** The namespace is an attribute for one reader and none for the other. */
function withoutNamespace(element: Element): Element {
  element.removeAttribute('xmlns');
  return element;
}
