import type { Connector } from '../model/connector';
import type { Step } from '../model/step';
import { named } from './named';
import { perRecord } from './per-record';
import { isPlaceholder } from './placeholder';
import type { Rule } from './rule';

/** No name only keeps a place, such as “TBD”. */
export const noPlaceholders: Rule = {
  id: 'no-placeholders',
  severity: 'warning',
  check(sop, report) {
    const { id, title } = sop.profile;
    if (isPlaceholder(title)) report('sop', id, `The title ${named({ name: title }, '')} ${STILL}`);
    for (const step of sop.steps.values()) if (keepsAPlace(step)) report('steps', step.id, `The step ${named(step, '')} ${STILL}`);
    for (const role of sop.roles.values()) if (isPlaceholder(role.name)) report('roles', role.id, `The role ${named(role, '')} ${STILL}`);
    for (const stage of sop.stages.values())
      if (isPlaceholder(stage.name)) report('stages', stage.id, `The stage ${named(stage, '')} ${STILL}`);
    for (const tool of sop.tools.values()) if (isPlaceholder(tool.name)) report('tools', tool.id, `The tool ${named(tool, '')} ${STILL}`);
    for (const way of sop.connectors.values()) {
      if (saysNothing(way)) report('connectors', way.id, `The way that says ${named({ name: way.label }, '')} ${STILL}`);
    }
  },
};

const STILL = 'still waits for its real name';

const keepsAPlace = perRecord(({ name }: Step) => isPlaceholder(name));
const saysNothing = perRecord(({ label }: Connector) => isPlaceholder(label));
