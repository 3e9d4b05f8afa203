import { describe, expect, it } from 'vitest';
import { stepSize } from '../../../src/sop/drawing/step-size';
import { STEP_KINDS, type StepKind } from '../../../src/sop/model/step';

const LONG = 'Send the summary of the quarterly business review to everybody who attended';

const sizeOf = (kind: StepKind, name: string, { owner = '', hasTools = false } = {}) => stepSize(kind, { name, owner, hasTools });

describe('the size of a step', () => {
  it('is the usual one of its kind for a short name', () => {
    const sizes = STEP_KINDS.map((kind) => [kind, Object.values(sizeOf(kind, 'Call'))]);

    expect(Object.fromEntries(sizes)).toEqual({
      start: [140, 48],
      task: [188, 64],
      decision: [188, 96],
      approval: [188, 64],
      escalation: [188, 64],
      milestone: [140, 64],
      'linked-sop': [188, 64],
      end: [140, 48],
    });
  });

  it('is wider first, in few steps, and then higher for a longer name', () => {
    for (const kind of STEP_KINDS) {
      const sizes = [1, 2, 4, 8].map((times) => sizeOf(kind, `${LONG} `.repeat(times)));
      const widths = sizes.map(({ width }) => width);
      const heights = sizes.map(({ height }) => height);

      expect(widths, kind).toEqual([...widths].sort((a, b) => a - b));
      expect(heights, kind).toEqual([...heights].sort((a, b) => a - b));
      const [least = 0] = Object.values(sizeOf(kind, 'Call'));
      expect(new Set(widths.map((width) => (width - least) % 20)), kind).toEqual(new Set([0]));
      expect(widths.at(-1), kind).toBeLessThanOrEqual(320);
    }
  });

  it('has a row more for tools, and lines more for those who answer beside the lane', () => {
    const plain = sizeOf('task', LONG).height;

    expect(sizeOf('task', LONG, { hasTools: true }).height).toBe(plain + 24);
    expect(sizeOf('approval', LONG, { owner: 'Client' }).height).toBeGreaterThan(sizeOf('approval', LONG).height);
    expect(sizeOf('approval', LONG, { owner: 'Chief financial officer, Head of customer success' }).height).toBeGreaterThan(
      sizeOf('approval', LONG, { owner: 'Client' }).height,
    );
    expect(sizeOf('decision', LONG, { owner: 'Client', hasTools: true }).height).toBeGreaterThan(sizeOf('decision', LONG).height);
  });

  it('is wide enough for a long word rather than to break it', () => {
    expect(sizeOf('task', 'Verantwortungsbereiche').width).toBe(228);
    expect(sizeOf('start', 'Customer onboarding').width).toBe(140);
    expect(sizeOf('start', 'Rechnungslegungsvorschriften').width).toBe(280);
  });

  it('counts signs of the East as wide', () => {
    expect(sizeOf('task', '顧客の記録を集めて担当者に渡し、次の会議の議題を決める').height).toBeGreaterThan(64);
  });

  it('is found in no time, and fits a screen, for a name of a hundred thousand letters', () => {
    const start = performance.now();
    const heights = ['W'.repeat(100_000), 'a b '.repeat(25_000)].flatMap((name) =>
      (['task', 'decision'] as const).map((kind) => sizeOf(kind, name, { hasTools: true }).height),
    );

    expect(performance.now() - start).toBeLessThan(10_000);
    expect(Math.max(...heights)).toBeLessThan(600);
  });
});
