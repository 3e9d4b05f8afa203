import type { Connector } from '../../../src/sop/model/connector';
import type { ConnectorId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Step } from '../../../src/sop/model/step';
import { aTask, idOf } from '../../support/sop-builders';

/** A fault put into a sound SOP; null: this SOP has no place for it. */
export interface Mutation {
  readonly rule: string;
  readonly mutate: (sop: SopDocument) => SopDocument | null;
  /** What follows from the fault by its nature, and may be told too. */
  readonly also?: readonly string[];
}

type Row = { readonly id: string };
export const put = <Id extends string, R extends Row>(table: ReadonlyMap<Id, R>, ...rows: readonly R[]) =>
  new Map([...table, ...rows.map((row) => [row.id as Id, row] as const)]);

export const steps = (sop: SopDocument, kind?: Step['kind']) =>
  [...sop.steps.values()].filter((step) => kind === undefined || step.kind === kind);
export const ways = (sop: SopDocument, test: (way: Connector) => boolean) => [...sop.connectors.values()].filter(test);
export const out = (sop: SopDocument, id: StepId) => ways(sop, ({ from }) => from === id);
export const into = (sop: SopDocument, id: StepId) => ways(sop, ({ to }) => to === id);
export const edit = (sop: SopDocument, step: Step | undefined, changes: object): SopDocument | null =>
  step === undefined ? null : { ...sop, steps: put(sop.steps, { ...step, ...changes } as Step) };
export const editWay = (sop: SopDocument, way: Connector | undefined, changes: Partial<Connector>): SopDocument | null =>
  way === undefined ? null : { ...sop, connectors: put(sop.connectors, { ...way, ...changes }) };
export const way = (from: StepId, to: StepId, changes: Partial<Connector> = {}): Connector => ({
  id: `m-${from}-${to}`.slice(0, 60) as ConnectorId,
  from,
  to,
  label: '',
  outcome: null,
  ...changes,
});
/** A task of the same owner and stage as a step. */
export const beside = (step: Step, name: string, changes: Partial<Step> = {}): Step =>
  aTask(name, { id: idOf(`m ${name}`), roleId: step.roleId, stageId: step.stageId, ...changes });
export const add = (sop: SopDocument, rows: readonly Step[], connectors: readonly Connector[]): SopDocument => ({
  ...sop,
  steps: put(sop.steps, ...rows),
  connectors: put(sop.connectors, ...connectors),
});
/** A task with one way in and one way on, both in the lane of its owner. */
export const plain = (sop: SopDocument) =>
  steps(sop, 'task').find(({ id, critical, roleId }) => {
    const [next, ...more] = out(sop, id);
    return (
      !critical &&
      next !== undefined &&
      more.length === 0 &&
      sop.steps.get(next.to)?.roleId === roleId &&
      sop.steps.get(next.to)?.kind === 'task'
    );
  });
