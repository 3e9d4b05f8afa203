import { accountableOf } from '../model/accountable';
import { rhythmOf } from '../model/cadence';
import type { RoleId, StepId } from '../model/ids';
import { dayAfter, dayOf } from '../model/period';
import type { SopClass } from '../model/sop-class';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { stepOrder } from '../model/step-numbers';
import { datesOf, type Schedule } from './schedule';

/** Something that comes round: a step with a cadence, or the review of the SOP itself. */
export interface Touchpoint {
  /** Null: the review of the SOP. */
  readonly stepId: StepId | null;
  readonly name: string;
  readonly class: SopClass | null;
  /** Who takes part, the owner first. */
  readonly roleIds: readonly RoleId[];
  readonly isWithClient: boolean;
  /** As it is written: a word or an ISO 8601 period. */
  readonly cadence: string;
  /** Null: it comes when it is needed, or its cadence can't be reckoned with. */
  readonly schedule: Schedule | null;
  /** ISO 8601 dates within the time that was asked for. */
  readonly dates: readonly string[];
}

/** The time that is asked for: from a day on, before another one. ISO 8601 dates. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** What comes round, in the order in which the steps are told, and at the end the review. A step that names no first day is counted from the first day asked for. */
export function touchpoints(sop: SopDocument, span: Span): readonly Touchpoint[] {
  const steps = stepOrder(sop).flatMap((id): Touchpoint[] => {
    const step = sop.steps.get(id);
    const cadence = step?.cadence?.trim() ?? '';
    if (step === undefined || cadence === '') return [];
    const rhythm = rhythmOf(cadence);
    const schedule = rhythm === null ? null : { ...rhythm, from: dayOf(step.firstOn ?? '') ?? span.from };
    return [
      {
        stepId: id,
        name: step.name,
        class: step.class ?? sop.profile.class,
        roleIds: rolesOf(step),
        isWithClient: step.activity === 'client',
        cadence,
        schedule,
        dates: schedule === null ? [] : datesOf(schedule, span.from, span.until),
      },
    ];
  });
  return [...steps, ...reviewOf(sop, span)];
}

export interface TouchpointFilter {
  readonly class?: SopClass | undefined;
  readonly roleId?: RoleId | undefined;
  readonly onlyWithClient?: boolean | undefined;
}

/** Those that fit all that is asked for. */
export function filterTouchpoints(all: readonly Touchpoint[], filter: TouchpointFilter): readonly Touchpoint[] {
  return all.filter(
    (one) =>
      (filter.class === undefined || one.class === filter.class) &&
      (filter.roleId === undefined || one.roleIds.includes(filter.roleId)) &&
      (filter.onlyWithClient !== true || one.isWithClient),
  );
}

function rolesOf(step: Step): readonly RoleId[] {
  const { roleId, approverIds = [], consulted = [], informed = [], deciderRoleId, kind } = step;
  const decider = kind === 'decision' ? deciderRoleId : undefined;
  const all = [roleId, accountableOf(step), decider, ...(kind === 'approval' ? approverIds : []), ...consulted, ...informed];
  return [...new Set(all.filter((id): id is RoleId => id != null))];
}

/** Due a period after the last one; where there was none yet, a period after the first day asked for. One that is late stands on that first day. */
function reviewOf({ profile }: SopDocument, span: Span): readonly Touchpoint[] {
  const { every, lastReviewedOn } = profile.review;
  const rhythm = every === null ? null : rhythmOf(every);
  if (every === null || rhythm === null) return [];
  const due = dayAfter(dayOf(lastReviewedOn ?? '') ?? span.from, rhythm.period);
  const from = due !== null && due < span.from ? span.from : due;
  const schedule = from === null ? null : { ...rhythm, from };
  return [
    {
      stepId: null,
      name: profile.title,
      class: profile.class,
      roleIds: profile.ownerRoleId === null ? [] : [profile.ownerRoleId],
      isWithClient: false,
      cadence: every,
      schedule,
      dates: schedule === null ? [] : datesOf(schedule, span.from, span.until),
    },
  ];
}
