import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { layOutFast } from '../../../src/engine/layout/lay-out-fast';
import { insertStepOnConnector } from '../../../src/sop/commands/insert-step-on-connector';
import { renameStep } from '../../../src/sop/commands/rename-step';
import type { ConnectorId, StepId } from '../../../src/sop/model/ids';
import { checkInSlices } from '../../../src/sop/rules/check-sop';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { generateSop } from '../../support/generate-sop';
import { done } from '../../support/run-commands';
import { withLayout } from '../../support/with-layout';
import { toBpmn } from './to-bpmn';

/** The same SOP for both checkers. Each turn is one edit that is made before the check begins: a step renamed, or put in (`putIn`). */
export interface LintWork {
  readonly size: string;
  /** What is checked after the edit: all our rules, twice; the rules that bpmnlint recommends; all that it has. */
  readonly works: { readonly [name in LintWorkName]: (turn: number) => () => unknown };
  /** CPU of the longest slice of a check, ms. */
  longestSlice(turn: number): number;
}
export type LintWorkName = 'ours' | 'putIn' | 'recommended' | 'all';

export async function lintWork(count: number): Promise<LintWork> {
  const plain = generateSop({ steps: count, connectors: count * 1.4, seed: 3, form: 'blocks' });
  const sop = withLayout(plain, layOutFast(plain));
  const { rootElement, elementsById, warnings } = await new BpmnModdle().fromXML(toBpmn(sop));
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings[0]));
  const ids = [...sop.steps.keys()];
  const pick = (turn: number) => ids[(turn * 37) % ids.length] ?? ('' as StepId);
  const edited = (turn: number) => done(sop, renameStep, { stepId: pick(turn), name: `Call client ${turn}` });
  const ways = [...sop.connectors.keys()];
  const withStep = (turn: number) =>
    done(sop, insertStepOnConnector, { connectorId: ways[(turn * 37) % ways.length] ?? ('' as ConnectorId), stepId: `n${turn}` as StepId });
  const theirs = (config: string) => {
    const linter = new Linter({ config: { extends: `bpmnlint:${config}` }, resolver: new NodeResolver() });
    return (turn: number) => {
      const element = elementsById[pick(turn)];
      if (element !== undefined) element.name = `Call client ${turn}`;
      return () => linter.lint(rootElement);
    };
  };
  return {
    size: `${sop.steps.size} steps, ${sop.connectors.size} connectors`,
    works: {
      ours(turn) {
        const after = edited(turn);
        return () => lintSop(after, { today: '2026-11-26' });
      },
      putIn(turn) {
        const after = withStep(turn);
        return () => lintSop(after, { today: '2026-11-26' });
      },
      recommended: theirs('recommended'),
      all: theirs('all'),
    },
    longestSlice(turn) {
      const slices = checkInSlices(edited(turn), { today: '2026-11-26' });
      let longest = 0;
      for (let isDone = false; !isDone; ) {
        const before = process.cpuUsage();
        isDone = slices.next().done === true;
        const { user, system } = process.cpuUsage(before);
        longest = Math.max(longest, (user + system) / 1000);
      }
      return longest;
    },
  };
}
