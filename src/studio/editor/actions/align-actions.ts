import { type AlignEdge, alignSteps } from '../../../sop/commands/align-steps';
import { distributeSteps } from '../../../sop/commands/distribute-steps';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import type { Action } from './action';

const EDGES: readonly { readonly edge: AlignEdge; readonly label: string }[] = [
  { edge: 'left', label: 'Align left edges' },
  { edge: 'centre', label: 'Align centres' },
  { edge: 'right', label: 'Align right edges' },
  { edge: 'top', label: 'Align top edges' },
  { edge: 'middle', label: 'Align middles' },
  { edge: 'bottom', label: 'Align bottom edges' },
];
const AXES = [
  { axis: 'x', label: 'Distribute across' },
  { axis: 'y', label: 'Distribute down' },
] as const;

const selects =
  (atLeast: number) =>
  ({ window }: EditorSession) =>
    window.getState().steps.size >= atLeast;

/** Puts the selected steps on a line, or the same gap between them. */
export const alignActions: readonly Action[] = [
  ...EDGES.map(
    ({ edge, label }, index): Action => ({
      id: `align-${edge}`,
      label,
      menu: 'Arrange',
      startsGroup: index === 0,
      applies: selects(2),
      run({ window, execute }) {
        const { steps } = window.getState();
        if (execute(alignSteps, { stepIds: [...steps], edge })) announce(`Aligned ${steps.size} steps`);
      },
    }),
  ),
  ...AXES.map(
    ({ axis, label }): Action => ({
      id: `distribute-${axis}`,
      label,
      menu: 'Arrange',
      applies: selects(3),
      run({ window, execute }) {
        const { steps } = window.getState();
        if (execute(distributeSteps, { stepIds: [...steps], axis })) announce(`Distributed ${steps.size} steps`);
      },
    }),
  ),
];
