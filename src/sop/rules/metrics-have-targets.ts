import type { Metric } from '../model/step';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** Who measures something says what is good enough. */
export const metricsHaveTargets: Rule = {
  id: 'metrics-have-targets',
  severity: 'info',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      for (const metric of withoutTarget(step.metrics)) report('steps', step.id, sentence(named(step, 'An unnamed step'), metric));
    }
    for (const stage of sop.stages.values()) {
      for (const metric of withoutTarget(stage.metrics)) report('stages', stage.id, sentence(named(stage, 'An unnamed stage'), metric));
    }
  },
};

/** What has no name either is an empty line of the form. */
function withoutTarget(metrics: readonly Metric[] = []): readonly Metric[] {
  return metrics.filter(({ name, target }) => isNameless(target) && !isNameless(name));
}

function sentence(place: string, metric: Metric): string {
  return `${place} measures ${named(metric, '')}, and does not say what is good enough`;
}
