import { localDay } from '../../../sop/model/local-day';
import type { Kept } from './kept';
import { button, every, make, say } from './make';
import type { PageStep } from './page-steps';
import { progressOf, type Run, type RunStep, readRun, runAsCsv, runAsMarkdown, ticked } from './run-notes';
import { saveText } from './save-text';

interface Running {
  readonly steps: readonly PageStep[];
  readonly kept: Kept;
  /** Shows all steps, where the ticks are. */
  showSteps(): void;
}

const KEY = 'run';

/** Runs: ticks and notes of one time through the SOP, kept on this device only. Gives the part of the bar that starts one. */
export function openRuns({ steps, kept, showSteps }: Running): HTMLElement {
  const told = steps.map(runStep);
  const title = document.querySelector('h1')?.textContent ?? '';
  const box = make('div', { class: 'row run' });
  let run = readRun(kept.read(KEY));
  const progress = make('strong', {});

  const keep = (next: Run | null) => {
    run = next;
    const isKept = kept.write(KEY, next);
    progress.textContent = next === null ? '' : `${next.name}: ${progressOf(next, told)}`;
    if (!isKept) say('This browser keeps nothing: save the run before you close the page');
  };
  const draw = () => {
    for (const old of every('.run-fields')) old.remove();
    if (run === null) {
      box.replaceChildren(button('Start a run', start));
      return;
    }
    keep(run);
    const file = (extension: string) => `run-${run?.begun ?? ''}.${extension}`;
    box.replaceChildren(
      progress,
      button('Save as Markdown', () => run !== null && saveText(file('md'), runAsMarkdown(title, run, told), 'text/markdown')),
      button('Save as CSV', () => run !== null && saveText(file('csv'), runAsCsv(run, told), 'text/csv')),
      button('End the run', end),
    );
    for (const [index, step] of steps.entries()) step.article.append(fieldsOf(told[index] ?? runStep(step)));
  };

  function start(): void {
    const begun = localDay(new Date());
    const version = document.querySelector('.state strong')?.textContent ?? '';
    run = { name: `Run of ${begun}`, begun, version, ticks: [], notes: {} };
    showSteps();
    draw();
    box.querySelector('button')?.focus();
    say('A run has begun. Ticks and notes stay on this device.');
  }

  function end(): void {
    if (!confirm('End this run? Its ticks and notes are thrown away on this device. Save it first if you need it.')) return;
    keep(null);
    draw();
    box.querySelector('button')?.focus();
    say('The run has ended');
  }

  function tick(key: string, label: string): HTMLElement {
    const field = make('input', { type: 'checkbox' });
    field.checked = run?.ticks.includes(key) === true;
    field.addEventListener('change', () => {
      if (run === null) return;
      keep(ticked(run, key, field.checked));
      say(progress.textContent ?? '');
    });
    return make('label', {}, field, ` ${label}`);
  }

  function fieldsOf({ id, number, items }: RunStep): HTMLElement {
    const note = make('input', { type: 'text', 'aria-label': `Note on step ${number}`, placeholder: 'Note' });
    note.value = run?.notes[id] ?? '';
    note.addEventListener('input', () => {
      if (run !== null) keep({ ...run, notes: { ...run.notes, [id]: note.value } });
    });
    const list = items.map((item) => make('li', {}, tick(`${id}/${item.id}`, item.text)));
    return make(
      'div',
      { class: 'run-fields' },
      ...(list.length === 0 ? [] : [make('ul', { class: 'plain' }, ...list)]),
      make('p', { class: 'row' }, tick(id, `Step ${number} is done`), note),
    );
  }

  draw();
  return box;
}

function runStep({ id, number, name, owner, article }: PageStep): RunStep {
  const items = every('.checklist > li', article).map((item) => ({ id: item.dataset.item ?? '', text: item.textContent ?? '' }));
  return { id, number, name, owner, items };
}
