import type { DrawingMeasures } from '../../src/engine/layout/measure/drawing-measures';

/** What is written down of a drawing. Of all of them less is better. */
export const NUMBERS = [
  'crossings',
  'bends',
  'mostBends',
  'length',
  'width',
  'height',
  'labelsOnSteps',
  'labelsOnLabels',
  'labelsOnConnectors',
  'labelsFar',
  'grazes',
  'borderHugs',
  'laneDetours',
  'shortEnds',
  'stepsTooClose',
] as const satisfies readonly (keyof DrawingMeasures)[];

export type NumberName = (typeof NUMBERS)[number];

/** The numbers of one drawing, and whose columns won. */
export interface Noted {
  readonly engine: string;
  readonly numbers: Readonly<Record<NumberName, number>>;
}

/** Notes by the name of the drawing: `work-handover right best`. */
export type Baseline = ReadonlyMap<string, Noted>;

/** These are written even where they are 0. */
const ALWAYS = 6;
const ACCEPT = 'If that is meant: npm run layout:accept';

/** The numbers of a drawing, px in whole ones. */
export function noted(engine: string, measures: DrawingMeasures): Noted {
  return { engine, numbers: numbersOf((name) => Math.round(measures[name])) };
}

function numbersOf(of: (name: NumberName) => number): Noted['numbers'] {
  return Object.fromEntries(NUMBERS.map((name) => [name, of(name)])) as Noted['numbers']; // made from the names themselves
}

/** One line a drawing, so that Git shows which number changed. */
export function writeBaseline(notes: Baseline): string {
  const lines = [...notes].map(([name, { engine, numbers }]) => {
    const told = NUMBERS.filter((number, index) => index < ALWAYS || numbers[number] !== 0);
    return `${name}: ${engine}, ${told.map((number) => `${number} ${numbers[number]}`).join(', ')}\n`;
  });
  return lines.join('');
}

export function readBaseline(text: string): Baseline {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line): [string, Noted] => {
      const [name = '', rest = ''] = line.split(': ');
      const [engine = '', ...told] = rest.split(', ');
      const values = new Map(told.map((one) => one.split(' ')).map(([number = '', value = '']) => [number, Number(value)]));
      return [name, { engine, numbers: numbersOf((number) => values.get(number) ?? 0) }];
    }),
  );
}

/** What changed from one set of notes to another, a sentence each, in words that say how to accept it. */
export function changesBetween(before: Baseline, after: Baseline): string[] {
  const gone = [...before.keys()]
    .filter((name) => !after.has(name))
    .map((name) => `${name} is in the baseline and is not drawn. ${ACCEPT}`);
  const changes = [...after].flatMap(([name, now]) => {
    const then = before.get(name);
    if (then === undefined) return [`${name} is not in the baseline. ${ACCEPT}`];
    const numbers = NUMBERS.filter((number) => now.numbers[number] !== then.numbers[number]);
    return [
      ...(now.engine === then.engine ? [] : [`${name}: the columns of “${then.engine}” won, now those of “${now.engine}” do. ${ACCEPT}`]),
      ...numbers.map((number) => {
        const [from, to] = [then.numbers[number], now.numbers[number]];
        return `${name}: ${number} was ${from} and is ${to}, ${to > from ? 'worse' : 'better'}. ${ACCEPT}`;
      }),
    ];
  });
  return [...gone, ...changes];
}
