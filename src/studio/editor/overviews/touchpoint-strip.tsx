import type { Span, Touchpoint } from '../../../sop/overviews/touchpoints';

/** More marks than this melt into a line. */
const MOST_MARKS = 60;
const MIDDLE = 13;
const SIZE = 4;

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where a day stands between the first and the last one, in percent. */
export function placeIn({ from, until }: Span, day: string): number {
  return Math.round(((timeOf(day) - timeOf(from)) / (timeOf(until) - timeOf(from))) * 10_000) / 100;
}

/** The months that begin within a span. */
export function monthsIn(span: Span): readonly { readonly day: string; readonly name: string }[] {
  const words = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  const first = new Date(timeOf(span.from));
  const months = Array.from({ length: 13 }, (_, index) => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1)));
  return months
    .map((date) => ({ day: date.toISOString().slice(0, 10), name: words.format(date) }))
    .filter(({ day }) => day >= span.from && day < span.until);
}

/** The days of one touchpoint along the year: squares for strategic, dots for execution, strokes for transactional. The table beside says the same in words. */
export function TouchpointStrip({ one, span }: { readonly one: Touchpoint; readonly span: Span }) {
  const { dates } = one;
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <svg className="touchpoint-strip" data-class={one.class ?? 'none'} aria-hidden="true">
      {monthsIn(span).map(({ day }) => (
        <line key={day} className="touchpoint-month" x1={`${placeIn(span, day)}%`} x2={`${placeIn(span, day)}%`} y1="0" y2="100%" />
      ))}
      {dates.length > MOST_MARKS && first !== undefined && last !== undefined ? (
        <line className="touchpoint-line" x1={`${placeIn(span, first)}%`} x2={`${placeIn(span, last)}%`} y1={MIDDLE} y2={MIDDLE} />
      ) : (
        dates.map((day) => <Mark key={day} place={`${placeIn(span, day)}%`} kind={one.class} />)
      )}
    </svg>
  );
}

function Mark({ place, kind }: { readonly place: string; readonly kind: Touchpoint['class'] }) {
  if (kind === 'strategic')
    return (
      <rect
        className="touchpoint-mark"
        x={place}
        y={MIDDLE - SIZE}
        width={2 * SIZE}
        height={2 * SIZE}
        style={{ translate: `-${SIZE}px` }}
      />
    );
  if (kind === 'transactional') return <line className="touchpoint-stroke" x1={place} x2={place} y1={MIDDLE - 6} y2={MIDDLE + 6} />;
  return <circle className="touchpoint-mark" cx={place} cy={MIDDLE} r={SIZE} />;
}
