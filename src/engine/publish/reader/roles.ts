import { button, every, make } from './make';
import type { PageStep } from './page-steps';

export type Shown = 'all' | 'mine' | 'role' | 'walk';

/** Everything, only the steps of a role, its part as one page, or the walk-through: one class on the page, and the style does the rest. */
export function show(view: Shown, role: string | null, steps: readonly PageStep[]): void {
  document.body.dataset.view = view;
  for (const section of every('section.role')) section.toggleAttribute('data-mine', section.dataset.role === role);
  const mine = new Set(role === null ? [] : steps.filter(({ roles }) => roles.includes(role)));
  const stages = new Set([...mine].map(({ stage }) => stage));
  for (const step of steps) {
    const isOut = view === 'mine' && !mine.has(step);
    step.article.hidden = isOut;
    // The heading of a stage stands in the item of its first step, which may be somebody else's.
    const head = step.item.querySelector<HTMLElement>('.stage');
    if (head !== null) head.hidden = view === 'mine' && !stages.has(step.stage);
    step.item.hidden = isOut && (head === null || head.hidden);
    step.article.toggleAttribute('data-mine', mine.has(step));
  }
}

/** The sheet that somebody pins to the wall: the steps of one role with their checklists and room to tick, on one page. */
export function printChecklist(roleName: string, role: string, steps: readonly PageStep[]): void {
  const title = document.querySelector('h1')?.textContent ?? '';
  const rows = steps
    .filter(({ article, roles }) => article.dataset.owner === role || (roles.includes(role) && article.dataset.kind === 'approval'))
    .map(({ number, name, article }) =>
      make(
        'li',
        {},
        `${number}. ${name}`,
        make('ul', {}, ...every('.checklist li', article).map((item) => make('li', {}, item.textContent ?? ''))),
      ),
    );
  const state = document.querySelector('.state strong')?.textContent ?? '';
  const sheet = make(
    'section',
    { id: 'sheet' },
    make('h2', {}, `${title}: checklist of ${roleName}`),
    make('p', {}, state),
    make('ul', {}, ...rows),
  );
  document.body.append(sheet);
  document.body.toggleAttribute('data-sheet', true);
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.body.removeAttribute('data-sheet');
    },
    { once: true },
  );
  print();
}

/** The field "I am", with the roles that have a part on the page. */
export function roleField(choose: (role: string | null) => void): HTMLSelectElement {
  const options = every('section.role').map((section) =>
    make('option', { value: section.dataset.role ?? '' }, section.querySelector('h3')?.textContent ?? ''),
  );
  const field = make('select', { 'aria-label': 'My role' }, make('option', { value: '' }, 'My role: everybody'), ...options);
  field.addEventListener('change', () => choose(field.value === '' ? null : field.value));
  return field;
}

/** The three ways to look at the page once a role is chosen. */
export function viewButtons(pick: (view: Shown) => void): { readonly box: HTMLElement; mark(view: Shown): void } {
  const views: readonly (readonly [Shown, string])[] = [
    ['role', 'My role'],
    ['mine', 'My steps'],
    ['all', 'Everything'],
  ];
  const buttons = views.map(([view, name]) => ({ view, element: button(name, () => pick(view)) }));
  const box = make('div', { class: 'row views', role: 'group', 'aria-label': 'What to show' }, ...buttons.map(({ element }) => element));
  return {
    box,
    mark(view) {
      for (const one of buttons) one.element.setAttribute('aria-pressed', String(one.view === view));
    },
  };
}
