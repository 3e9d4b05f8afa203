import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/sop/model/drawing';
import type { ConnectorId } from '../../../src/sop/model/ids';
import { noLinesThroughSteps } from '../../../src/sop/rules/no-lines-through-steps';
import { aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-lines-through-steps', () => {
  const card = (name: string, x: number, y: number) =>
    [idOf(name), { id: idOf(name), x, y, width: 100, height: 50, pinned: false }] as const;
  const sopOf = (points: readonly Point[]) =>
    aSop({
      steps: [aTask('A'), aTask('B'), aTask('C')],
      connectors: connectorsOf('A > C'),
      drawing: {
        placements: new Map([card('A', 0, 0), card('B', 200, 0), card('C', 900, 0)]),
        routes: new Map([[idOf<ConnectorId>('c1'), { id: idOf<ConnectorId>('c1'), points }]]),
      },
    });

  it('is content with a line that goes around', () => {
    const around: readonly Point[] = [
      [50, 50],
      [50, 80],
      [950, 80],
      [950, 50],
    ];

    expect(findingsOf(noLinesThroughSteps, sopOf(around))).toEqual({});
  });

  it('names the step that a line runs through', () => {
    const straight: readonly Point[] = [
      [100, 25],
      [900, 25],
    ];

    expect(findingsOf(noLinesThroughSteps, sopOf(straight))).toEqual({ c1: 'The way from “A” to “C” is drawn through “B”' });
  });
});
