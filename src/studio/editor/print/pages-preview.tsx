import { SvgView } from '../../ui/svg-view';
import type { pageWords } from './page-words';
import type { Wrapped } from './use-wrapped';

interface PagesPreviewProps {
  readonly made: Wrapped | null;
  readonly sheetName: string;
  readonly words: ReturnType<typeof pageWords> | null;
}

/** The pages as they will come out of the printer, to scroll through; and what there is to say of them. */
export function PagesPreview({ made, sheetName, words }: PagesPreviewProps) {
  return (
    <>
      <p role="status" className="print-words">
        {words === null ? 'Making the pages…' : words.sum}
      </p>
      {words?.warning != null && <p className="print-warning">{words.warning}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it */}
      <section className="print-preview" aria-label="Pages" tabIndex={0} data-sheet={sheetName}>
        {made?.pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page has no other name than its number
          <figure key={index} className="print-page">
            <div role="img" aria-label={`Page ${index + 1} of ${made.wrapped.pages.length}: ${stagesOn(made, index)}`}>
              {/* Inert: the tool links of the pages must not stand between the choices and the buttons. */}
              <div inert>
                <SvgView source={picture.svg} />
              </div>
            </div>
            <figcaption aria-hidden="true">{index + 1}</figcaption>
          </figure>
        ))}
      </section>
    </>
  );
}

function stagesOn({ wrapped }: Wrapped, index: number): string {
  const blocks = wrapped.pages[index]?.blocks ?? [];
  const names = blocks.flatMap(({ block: { frame } }) =>
    [...frame.rows, ...frame.columns].filter(({ table }) => table === 'stages').map(({ title = '' }) => title),
  );
  return [...new Set(names.map((name) => name.replace(' (continued)', '')))].join(', ') || 'no stages';
}
