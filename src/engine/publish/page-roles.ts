import type { SopDocument } from '../../sop/model/sop-document';
import { type Markup, words } from '../exchange/svg/markup';
import { all, type Child, el, lines } from './html';
import { listOf, stepLink, toolLine } from './page-links';
import type { Passing, RolePart } from './role-part';
import { roleName } from './step-words';
import type { ToldStep } from './told-step';

const KIND_WORDS = { internal: '', customer: 'Customer', partner: 'Partner', system: 'System' } as const;

/** The role index: for each role its whole part of the work. With the reader script one of them is "My role". */
export function pageRoles(sop: SopDocument, parts: readonly RolePart[]): Markup {
  return el(
    'section',
    { id: 'roles', 'aria-labelledby': 'roles-title' },
    el('h2', { id: 'roles-title', tabindex: -1 }, words('Roles')),
    parts.length === 0 ? el('p', {}, words('There is no role yet.')) : lines(parts.map((part) => rolePart(sop, part))),
  );
}

function rolePart(sop: SopDocument, part: RolePart): Markup {
  const role = sop.roles.get(part.roleId);
  const about = [role === undefined ? '' : KIND_WORDS[role.kind], role?.reportsTo ? `Reports to ${roleName(sop, role.reportsTo)}` : '']
    .filter((word) => word !== '')
    .join(' · ');
  const name = roleName(sop, part.roleId);
  const titleId = `role-${part.roleId}-name`;
  const nothing = part.steps.length + part.decisions.length + part.approvals.length + part.helps.length === 0;
  return el(
    'section',
    { id: `role-${part.roleId}`, class: 'role', 'data-role': part.roleId, 'aria-labelledby': titleId },
    el('h3', { id: titleId, tabindex: -1 }, words(name)),
    about === '' ? null : el('p', { class: 'soft' }, words(about)),
    listOf(
      (role?.responsibilities ?? []).filter((text) => text.trim() !== '').map((text) => words(text)),
      { class: 'soft' },
    ),
    nothing ? el('p', {}, words('Has no part in a step.')) : null,
    group('Steps', steps(part.steps)),
    group('Decides', steps(part.decisions)),
    group('Approves', steps(part.approvals)),
    group('Helps with', steps(part.helps)),
    group('Arrives from others', passings(part.arrives, 'from')),
    group('Hands on to others', passings(part.handsOver, 'to')),
    group(
      'Tools',
      listOf(part.tools.map(({ tool, steps: where }) => all([toolLine({ ...tool, uses: [], isHome: false }), usedIn(where)]))),
    ),
    group('How often', listOf(part.cadence.map(({ step, every }) => all([words(`${every}: `), link(step)])))),
  );
}

function group(title: string, content: Child): Child {
  return content === null ? null : el('div', { class: 'group' }, el('h4', {}, words(title)), content);
}

const link = (step: ToldStep): Markup => stepLink(step.id, `${step.number}. ${step.name}`);

function steps(told: readonly ToldStep[]): Child {
  const rows = told.map((step) => all([link(step), step.tags.length === 0 ? null : el('small', {}, words(` ${step.tags.join(' · ')}`))]));
  return listOf(rows, { class: 'plain' });
}

function passings(list: readonly Passing[], direction: 'from' | 'to'): Child {
  return listOf(
    list.map(({ mine, other }) =>
      all([
        el('strong', {}, words(other.owner)),
        words(direction === 'from' ? ', after ' : ', for '),
        stepLink(other.stepId, `step ${other.number}, ${other.name}`),
        words(direction === 'from' ? ', for ' : ', after '),
        stepLink(mine.id, `step ${mine.number}`),
        other.answer === '' ? null : words(` (${other.answer})`),
        other.handsOver.length === 0 ? null : words(`: ${other.handsOver.join(', ')}`),
      ]),
    ),
  );
}

function usedIn(told: readonly ToldStep[]): Markup {
  return all([
    words(' in '),
    ...told.flatMap((step, index) => [index === 0 ? null : words(', '), stepLink(step.id, `step ${step.number}`)]),
  ]);
}
