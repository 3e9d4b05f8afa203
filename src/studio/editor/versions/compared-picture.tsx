import { useEffect, useMemo, useState } from 'react';
import type { Marks } from '../../../engine/exchange/svg/paint-marks';
import { paintPicture } from '../../../engine/exchange/svg/paint-svg';
import type { Theme } from '../../../sop/drawing/palette';
import type { SopDocument } from '../../../sop/model/sop-document';

interface ComparedPictureProps {
  readonly sop: SopDocument;
  readonly name: string;
  readonly marks: Marks;
  readonly theme: Theme;
}

const marked = (count: number) => (count === 0 ? 'nothing is marked' : `${count} marked, told in the list above`);

/** One side of a comparison, with its marks. The list says all that it shows. */
export function ComparedPicture({ sop, name, marks, theme }: ComparedPictureProps) {
  const [isLarge, setLarge] = useState(false);
  const picture = useMemo(() => {
    const { svg, width } = paintPicture(sop, { theme, legend: false, marks });
    return { address: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), width };
  }, [sop, theme, marks]);
  useEffect(() => () => URL.revokeObjectURL(picture.address), [picture]);
  return (
    <figure className="compared-picture">
      <figcaption>
        <strong>{name}</strong>
        <label>
          <input type="checkbox" checked={isLarge} onChange={(event) => setLarge(event.target.checked)} /> Full size
        </label>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it */}
      <section className="compared-scroll" aria-label={`Picture of ${name}`} tabIndex={0}>
        <img
          src={picture.address}
          alt={`${name}: ${marked(marks.steps.size + marks.connectors.size)}`}
          style={{ width: isLarge ? picture.width : '100%' }}
        />
      </section>
    </figure>
  );
}
