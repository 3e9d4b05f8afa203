import type { OutcomeLook } from '../../../sop/drawing/outcome-look';
import type { Theme } from '../../../sop/drawing/palette';
import type { StepKind } from '../../../sop/model/step';

interface KindLook {
  readonly fill: string;
  readonly stroke: string;
}

/** The colours of a picture. Shapes, glyphs, dashes and words say everything again, so a grey print loses nothing. */
export interface Look {
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly stageHeader: string;
  readonly critical: string;
  readonly criticalInk: string;
  readonly chip: string;
  readonly chipLine: string;
  readonly link: string;
  readonly note: string;
  readonly noteLine: string;
  readonly connectors: { readonly [Name in OutcomeLook]: string };
  readonly kinds: { readonly [Kind in StepKind]: KindLook };
}

export const LOOKS: { readonly [T in Theme]: Look } = {
  light: {
    ground: '#ffffff',
    ink: '#1b2230',
    inkSoft: '#505a6b',
    line: '#c9d0dc',
    stageHeader: '#e9edf4',
    critical: '#b3261e',
    criticalInk: '#ffffff',
    chip: '#ffffff',
    chipLine: '#98a2b5',
    link: '#2546ae',
    note: '#fff4b8',
    noteLine: '#b08d1e',
    connectors: { plain: '#4a5568', approved: '#1e6b3a', rejected: '#b3261e' },
    kinds: {
      start: { fill: '#dcf3e3', stroke: '#1e6b3a' },
      task: { fill: '#ffffff', stroke: '#5b6880' },
      decision: { fill: '#fff0cc', stroke: '#8a5a00' },
      approval: { fill: '#efe8fc', stroke: '#6336a8' },
      escalation: { fill: '#fde4e1', stroke: '#b3261e' },
      milestone: { fill: '#d9f1f2', stroke: '#0b6b70' },
      'linked-sop': { fill: '#e4ecfd', stroke: '#2f54c9' },
      end: { fill: '#e2e6ed', stroke: '#3b4659' },
    },
  },
  dark: {
    ground: '#14181f',
    ink: '#eef1f6',
    inkSoft: '#aeb7c6',
    line: '#3a4252',
    stageHeader: '#262d3a',
    critical: '#ff9d94',
    criticalInk: '#2b0d0a',
    chip: '#1a1e26',
    chipLine: '#7f8a9c',
    link: '#a8bdff',
    note: '#4a4018',
    noteLine: '#d9b93f',
    connectors: { plain: '#b3bdcd', approved: '#86d6a2', rejected: '#ff9d94' },
    kinds: {
      start: { fill: '#17402a', stroke: '#7ed09b' },
      task: { fill: '#232936', stroke: '#93a0b6' },
      decision: { fill: '#46340f', stroke: '#f1be6c' },
      approval: { fill: '#372a55', stroke: '#c7a6ff' },
      escalation: { fill: '#4a2421', stroke: '#ff9d94' },
      milestone: { fill: '#123f42', stroke: '#6fd0d3' },
      'linked-sop': { fill: '#25335c', stroke: '#9db4ff' },
      end: { fill: '#343c4b', stroke: '#c3ccda' },
    },
  },
};

/** What a kind is called, in legends and for people who hear the picture. */
export const KIND_WORDS: { readonly [Kind in StepKind]: string } = {
  start: 'Start',
  task: 'Task',
  decision: 'Decision',
  approval: 'Approval',
  escalation: 'Escalation',
  milestone: 'Milestone',
  'linked-sop': 'Linked SOP',
  end: 'End',
};
