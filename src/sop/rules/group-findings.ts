import type { Finding, Severity } from '../model/finding';
import type { ConnectorId, RoleId, StepId, ToolLinkId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { stepNumbers } from '../model/step-numbers';
import { named } from './named';
import { RULE_TITLES } from './titles';

export const GROUPINGS = ['severity', 'rule', 'step', 'role'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingGroup {
  /** Tells the groups of one grouping apart. */
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

interface Place {
  readonly key: string;
  readonly title: string;
  /** Groups stand in this order, those without one in the order of their first finding. */
  readonly at?: number;
}

const SEVERITIES: { readonly [Name in Severity]: Place } = {
  error: { key: 'error', title: 'Errors', at: 0 },
  warning: { key: 'warning', title: 'Warnings', at: 1 },
  info: { key: 'info', title: 'Hints', at: 2 },
};

const WHOLE = 'The SOP as a whole';

/** The step that a finding is about or, for a way or a link, begins at. */
function stepOf(sop: SopDocument, { subject: { table, id } }: Finding): Step | undefined {
  // Findings carry the ids of their own tables.
  if (table === 'steps') return sop.steps.get(id as StepId);
  const from = table === 'connectors' ? sop.connectors.get(id as ConnectorId)?.from : undefined;
  const linked = table === 'toolLinks' ? sop.toolLinks.get(id as ToolLinkId)?.stepId : undefined;
  const stepId = from ?? linked;
  return stepId === undefined ? undefined : sop.steps.get(stepId);
}

function roleOf(sop: SopDocument, finding: Finding): RoleId | null | undefined {
  const { table, id } = finding.subject;
  return table === 'roles' ? (id as RoleId) : stepOf(sop, finding)?.roleId; // as above
}

const PLACES: { readonly [By in Grouping]: (sop: SopDocument, finding: Finding) => Place } = {
  severity: (_, { severity }) => SEVERITIES[severity],
  rule: (_, { rule }) => ({ key: rule, title: RULE_TITLES[rule] ?? rule }),
  step(sop, finding) {
    const step = stepOf(sop, finding);
    if (step === undefined) return { key: '', title: WHOLE, at: Number.POSITIVE_INFINITY };
    const number = stepNumbers(sop).get(step.id) ?? sop.steps.size;
    return { key: step.id, title: `Step ${number}: ${named(step, 'without a name')}`, at: number };
  },
  role(sop, finding) {
    const id = roleOf(sop, finding);
    if (id === undefined) return { key: '', title: WHOLE, at: Number.POSITIVE_INFINITY };
    if (id === null) return { key: '-', title: 'Steps without an owner', at: sop.roles.size };
    return { key: `role ${id}`, title: named(sop.roles.get(id), 'A role without a name'), at: [...sop.roles.keys()].indexOf(id) };
  },
};

/** The findings in groups; each stays in the order in which it was found. */
export function groupFindings(sop: SopDocument, findings: readonly Finding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, { readonly place: Place; readonly order: number; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const place = PLACES[by](sop, finding);
    const known = groups.get(place.key);
    if (known) known.findings.push(finding);
    else groups.set(place.key, { place, order: place.at ?? groups.size, findings: [finding] });
  }
  return [...groups.values()]
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ place: { key, title }, findings: inside }) => ({ key, title, findings: inside }));
}
