/** What is counted in a drawing. Lengths px, areas px². Faults of the first block make a drawing wrong, whatever its beauty. */
export interface DrawingMeasures {
  readonly outOfLane: number;
  readonly outOfStage: number;
  /** Lanes or stages that overlap each other. */
  readonly bandFaults: number;
  readonly stepOverlaps: number;
  /** Connectors through steps of others, and through their own. */
  readonly throughSteps: number;
  readonly throughOwnSteps: number;
  readonly undrawn: number;
  /** Ends that lie on no outline. */
  readonly looseEnds: number;
  /** Pairs of connectors that read as one line. */
  readonly connectorOverlaps: number;
  readonly notSquare: number;

  readonly steps: number;
  readonly connectors: number;
  readonly crossings: number;
  readonly bends: number;
  /** Of the connector with the most. */
  readonly mostBends: number;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly labelsOnSteps: number;
  readonly labelsOnLabels: number;
  readonly labelsOnConnectors: number;
  /** Labels too far from their connector to be read as its own. */
  readonly labelsFar: number;
  /** Connectors that pass a step, or run along a border, closer than reads well. */
  readonly grazes: number;
  readonly borderHugs: number;
  /** Connectors that leave the lanes of and between their two steps. */
  readonly laneDetours: number;
  /** Last parts too short for an arrow head. */
  readonly shortEnds: number;
  readonly stepsTooClose: number;
}

/** The measures of the first block. */
export const HARD_FAULTS = [
  'outOfLane',
  'outOfStage',
  'bandFaults',
  'stepOverlaps',
  'throughSteps',
  'throughOwnSteps',
  'undrawn',
  'looseEnds',
  'connectorOverlaps',
  'notSquare',
] as const satisfies readonly (keyof DrawingMeasures)[];

/** How many things are wrong: must be 0 in every drawing. */
export function hardFaults(measures: DrawingMeasures): number {
  return HARD_FAULTS.reduce((sum, name) => sum + measures[name], 0);
}

/**
 * One number for comparing drawings of the same SOP, smaller is better. Crossings weigh far more than bends, bends more than length:
 * Purchase, Which Aesthetic Has the Greatest Effect on Human Understanding?, 1997.
 */
export function drawingCost(m: DrawingMeasures): number {
  return (
    1000 * (m.outOfLane + m.outOfStage + m.bandFaults + m.stepOverlaps + m.undrawn) +
    300 * (m.throughSteps + m.throughOwnSteps) +
    100 * m.connectorOverlaps +
    40 * m.crossings +
    12 * m.bends +
    10 * (m.labelsOnSteps + m.labelsOnLabels + m.labelsOnConnectors) +
    5 * (m.laneDetours + m.borderHugs + m.grazes + m.shortEnds) +
    m.length / 50 +
    Math.sqrt(m.width * m.height) / 10
  );
}
