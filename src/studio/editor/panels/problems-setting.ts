import type { Severity } from '../../../sop/model/finding';
import { GROUPINGS, type Grouping } from '../../../sop/rules/group-findings';
import { createSetting } from '../../ui/create-setting';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface ProblemsSetting {
  readonly by: Grouping;
  /** What this person does not want to see in the list just now. */
  readonly hidden: readonly Severity[];
  /** Who waives, so that the name need not be written each time. */
  readonly name: string;
}

/** How this person wants the problems listed. */
export const problemsSetting = createSetting<ProblemsSetting>('laneway-problems', ({ by, hidden, name }) => ({
  by: GROUPINGS.find((one) => one === by) ?? 'severity',
  hidden: Array.isArray(hidden) ? SEVERITIES.filter((one) => hidden.includes(one)) : [],
  name: typeof name === 'string' ? name : '',
}));
