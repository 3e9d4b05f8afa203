import type { CheckQuestion } from '../check-questions';
import { button, make } from './make';
import { questionsFor, type Read, readQuestions } from './receipt';

interface Asked {
  role(): string | null;
  save(
    read: Pick<Read, 'reader' | 'role' | 'roleName'>,
    questions: readonly CheckQuestion[],
    /** The place of each answer, or null. */
    chosen: readonly (number | null)[],
  ): void;
}

function fieldOf({ question, options }: CheckQuestion, index: number): HTMLElement {
  return make(
    'fieldset',
    {},
    make('legend', {}, question),
    ...options.map((option, at) =>
      make('label', {}, make('input', { type: 'radio', name: `check-${index}`, value: String(at) }), ` ${option}`),
    ),
  );
}

/** What the page calls the role that is chosen. */
function nameOf(role: string | null): string {
  return role === null ? '' : (document.querySelector(`section.role[data-role="${CSS.escape(role)}"] h3`)?.textContent ?? '');
}

/** "I have read this": a name, the questions for the role that is chosen, and a button that saves the receipt. `ask` brings the questions of another role. */
export function receiptPart({ role, save }: Asked): { readonly form: HTMLElement; ask(): void } {
  const sets = readQuestions(document.querySelector('#laneway-check')?.textContent ?? '');
  const name = make('input', { type: 'text', autocomplete: 'name', id: 'reader-name' });
  const place = make('div', { class: 'questions' });
  const result = make('p', { class: 'result', role: 'status' });
  let questions: readonly CheckQuestion[] = [];
  const ask = () => {
    const wanted = questionsFor(sets, role());
    if (wanted === questions) return;
    questions = wanted;
    place.replaceChildren(...questions.map(fieldOf));
  };
  const press = () => {
    const reader = name.value.trim();
    if (reader === '') {
      result.textContent = 'Write your name first: a receipt says who has read it.';
      name.focus();
      return;
    }
    const chosen = questions.map((_, index) => {
      const picked = place.querySelector<HTMLInputElement>(`input[name="check-${index}"]:checked`);
      return picked === null ? null : Number(picked.value);
    });
    const right = questions.filter((question, index) => question.right === chosen[index]).length;
    result.textContent = questions.length === 0 ? 'Saved.' : `Saved. ${right} of ${questions.length} answers are right.`;
    save({ reader, role: role(), roleName: nameOf(role()) }, questions, chosen);
  };
  ask();
  const form = make(
    'section',
    { id: 'receipt', 'aria-labelledby': 'receipt-title' },
    make('h2', { id: 'receipt-title' }, 'I have read this'),
    make('p', { class: 'soft' }, 'Saves a small file that says which version you read. Nothing is sent.'),
    make('p', { class: 'row' }, make('label', { for: 'reader-name' }, 'Your name'), name),
    place,
    make('p', { class: 'row' }, button('Save the receipt', press, { class: 'main' })),
    result,
  );
  return { form, ask };
}
