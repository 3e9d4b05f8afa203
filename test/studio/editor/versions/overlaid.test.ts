import { expect, it } from 'vitest';
import { paintSvg } from '../../../../src/engine/exchange/svg/paint-svg';
import { removeItems } from '../../../../src/sop/commands/remove-items';
import { removeRole } from '../../../../src/sop/commands/remove-role';
import { renameStep } from '../../../../src/sop/commands/rename-step';
import { diffSops } from '../../../../src/sop/diff/diff-sops';
import { settled } from '../../../../src/sop/drawing/settled';
import type { RoleId } from '../../../../src/sop/model/ids';
import { marksOf } from '../../../../src/studio/editor/versions/marks-of';
import { overlaid } from '../../../../src/studio/editor/versions/overlaid';
import { done } from '../../../support/run-commands';
import { anEnd, aRole, aSop, aStart, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

it('two states are one picture: what went stands where it stood, and each thing that differs is marked by a sign and a word', () => {
  const before = settled(
    aSop({
      roles: [aRole('Sales'), aRole('Support')],
      steps: [
        aStart('Begin', { roleId: idOf('Sales') }),
        aTask('Call', { roleId: idOf('Support') }),
        anEnd('Done', { roleId: idOf('Sales') }),
      ],
      connectors: connectorsOf('Begin > Call > Done'),
    }),
  );
  const without = done(before, removeItems, { stepIds: [idOf('Call')], connectorIds: [], noteIds: [] });
  const fewer = done(without, removeRole, { roleId: idOf<RoleId>('Support'), moveStepsTo: null });
  const after = done(fewer, renameStep, { stepId: idOf('Begin'), name: 'Start' });

  const { sop, marks } = overlaid({ before, after, marks: marksOf(diffSops(before, after)) });

  expect([...marks.steps]).toEqual(
    expect.arrayContaining([
      ['begin', 'changed'],
      ['call', 'removed'],
    ]),
  );
  expect([...marks.connectors.values()].filter((kind) => kind === 'removed')).toHaveLength(1);
  expect(sop.steps.get(idOf('Call'))?.roleId).toBeNull();
  const boxes = [...sop.drawing.placements.values()];
  const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
  expect(boxes).toHaveLength(3);
  expect(
    pairs.filter(
      ([one, { x, y, width, height }]) => one.x < x + width && x < one.x + one.width && one.y < y + height && y < one.y + one.height,
    ),
  ).toEqual([]);
  const svg = paintSvg(sop, { theme: 'light', marks });
  expect(svg).toContain('− Removed');
  expect(svg).toContain('≠ Changed');
  expect(svg.match(/data-step-id=/g)).toHaveLength(3);
});
