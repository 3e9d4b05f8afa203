import { expect, it } from 'vitest';
import { signOffSheet } from '../../../../src/engine/exchange/sheets/sign-off-sheet';
import { signOffMatrix } from '../../../../src/sop/feedback/sign-offs';
import { stagePrint } from '../../../../src/sop/feedback/stage-print';
import type { RoleId, SignOffId, StageId } from '../../../../src/sop/model/ids';
import { aPerson } from '../../../support/review-builders';
import { aRole, aSop, aStage, aTask, idOf } from '../../../support/sop-builders';

it('every part of a role in a stage is a row: signed, lapsed or still open', () => {
  const [stageId, roleId] = [idOf<StageId>('Renewal'), idOf<RoleId>('Sales')];
  const sop = aSop({
    roles: [aRole('Sales'), aRole('Support'), aRole('Legal')],
    stages: [aStage('Renewal')],
    steps: [aTask('Call', { stageId, roleId }), aTask('Help', { stageId, roleId: idOf<RoleId>('Support') })],
  });
  const signed = { stageId, roleId, at: '2026-11-02T09:00:00.000Z' };
  const signOffs = [
    { ...signed, id: idOf<SignOffId>('one'), by: aPerson('Ana'), print: stagePrint(sop, stageId, roleId), version: 2 },
    { ...signed, id: idOf<SignOffId>('two'), by: aPerson('Bo'), print: 'another' },
  ];

  expect(signOffSheet(sop, signOffMatrix(sop, new Map(signOffs.map((one) => [one.id, one])))).rows).toEqual([
    ['Renewal', 'Sales', 'signed', 'Ana', signed.at, '2', ''],
    ['Renewal', 'Sales', 'lapsed', 'Bo', signed.at, 'draft', 'changed since'],
    ['Renewal', 'Support', 'open', '', '', '', ''],
  ]);
});
