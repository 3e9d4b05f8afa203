import { localDay } from '../../../sop/model/local-day';
import type { CheckQuestion } from '../check-questions';
import type { Kept } from './kept';
import { button, every, make, say } from './make';
import { readQuestions, receiptOf } from './receipt';
import { saveText } from './save-text';

interface Reader {
  readonly kept: Kept;
  role(): string | null;
}

export interface ReadingParts {
  /** Tells anew what changed, for the role that is chosen now. */
  tell(): void;
}

const SEEN = 'seen';

/** What changed since this reader last read the SOP, for their role, and the receipt that says that it was read. */
export function openReading({ kept, role }: Reader): ReadingParts {
  const { version, versionNumber, sopId } = document.body.dataset;
  const current = Number(versionNumber ?? 0);
  const banner = make('p', { class: 'news-line' });
  document.querySelector('#trust')?.after(banner);
  const seenBefore = kept.read(SEEN);
  if (typeof seenBefore !== 'number' && current > 0) kept.write(SEEN, current);

  const tell = () => {
    const seen = kept.read(SEEN);
    const mine = role();
    for (const item of every('#news li')) item.hidden = mine !== null && !(item.dataset.roles ?? '').split(' ').includes(mine);
    for (const block of every('#news .since')) block.toggleAttribute('data-last-read', block.dataset.since === String(seen));
    const block = every('#news .since').find(({ dataset }) => dataset.since === String(seen));
    if (typeof seen !== 'number' || current === 0 || seen >= current) {
      banner.replaceChildren();
      return;
    }
    const count = block === undefined ? 0 : every('li', block).filter((item) => !item.hidden).length;
    const whose = mine === null ? '' : ' for your role';
    const words =
      count === 0
        ? `Nothing changed${whose} since you read version ${seen}.`
        : `${count} ${count === 1 ? 'change' : 'changes'}${whose} since you read version ${seen}.`;
    banner.replaceChildren(words, ...(count === 0 ? [] : [' ', make('a', { href: '#news' }, 'See what changed')]));
  };

  if (version !== undefined && version !== '') {
    const questions = readQuestions(document.querySelector('#laneway-check')?.textContent ?? '');
    const save = (reader: string, chosen: readonly (number | null)[]) => {
      const title = document.querySelector('h1')?.textContent ?? '';
      const day = localDay(new Date());
      const read = { sopId: sopId ?? '', title, version: versionNumber ?? '', hash: version, reader, role: role(), readOn: day };
      saveText(`${sopId}-${day}.receipt.json`, receiptOf(read, questions, chosen), 'application/json');
      kept.write(SEEN, current);
      tell();
      say('Receipt saved. Give it to the keeper of this SOP.');
    };
    document.querySelector('.text')?.append(receiptForm(questions, save));
  }
  tell();
  return { tell };
}

function receiptForm(questions: readonly CheckQuestion[], save: (reader: string, chosen: readonly (number | null)[]) => void): HTMLElement {
  const name = make('input', { type: 'text', autocomplete: 'name', id: 'reader-name' });
  const sets = questions.map(({ question, options }, index) =>
    make(
      'fieldset',
      {},
      make('legend', {}, question),
      ...options.map((option, at) =>
        make('label', {}, make('input', { type: 'radio', name: `check-${index}`, value: String(at) }), ` ${option}`),
      ),
    ),
  );
  const result = make('p', { class: 'result' });
  const press = () => {
    const chosen = sets.map((set) => {
      const picked = set.querySelector<HTMLInputElement>('input:checked');
      return picked === null ? null : Number(picked.value);
    });
    const right = questions.filter((question, index) => question.right === chosen[index]).length;
    result.textContent = questions.length === 0 ? 'Saved.' : `Saved. ${right} of ${questions.length} answers are right.`;
    save(name.value.trim(), chosen);
  };
  return make(
    'section',
    { id: 'receipt', 'aria-labelledby': 'receipt-title' },
    make('h2', { id: 'receipt-title' }, 'I have read this'),
    make('p', { class: 'soft' }, 'Saves a small file that says which version you read. Nothing is sent.'),
    make('p', { class: 'row' }, make('label', { for: 'reader-name' }, 'Your name'), name),
    ...sets,
    make('p', { class: 'row' }, button('Save the receipt', press, { class: 'main' })),
    result,
  );
}
