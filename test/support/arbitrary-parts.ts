import fc from 'fast-check';

export const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    'Kick off',
    '“Quoted”, \\ and "straight"',
    'Zeile eins\nZeile zwei',
    '\u2028\u0000\u202e',
    '<b>&amp;</b>',
    '👩‍💼 Ana',
  ),
);

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z0-9 ]{1,6}$/), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

/** Fields that no version knows; they must survive everything. */
export const unknown = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Record<string, unknown>>({}) },
  { weight: 1, arbitrary: fc.dictionary(fc.stringMatching(/^x[A-Z][a-z]{1,5}$/), json, { maxKeys: 2, noNullPrototype: true }) },
);
export const withUnknown = <Row extends object>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row> =>
  fc.tuple(row, unknown).map(([known, more]) => ({ ...known, ...more }));
