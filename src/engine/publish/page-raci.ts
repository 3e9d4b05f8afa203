import type { SopDocument } from '../../sop/model/sop-document';
import { type RaciCell, raciGrid } from '../../sop/overviews/raci-grid';
import { type Markup, words } from '../exchange/svg/markup';
import { type Child, el } from './html';
import { stepLink } from './page-links';
import { table } from './page-tools';
import { roleName } from './step-words';
import type { ToldStep } from './told-step';

const LETTER_WORDS = { R: 'does it', A: 'answers for it', C: 'is asked before', I: 'is told after' } as const;

/** Who does, answers for, is asked and is told, step by step. Null: there is no step or no role. */
export function pageRaci(sop: SopDocument, told: readonly ToldStep[]): Child {
  const { roleIds, rows } = raciGrid(sop);
  if (roleIds.length === 0 || rows.length === 0) return null;
  const steps = new Map(told.map((step) => [step.id, step]));
  const lines = rows.flatMap(({ stepId, cells }) => {
    const step = steps.get(stepId);
    if (step === undefined) return [];
    const name = el('th', { scope: 'row' }, stepLink(stepId, `${step.number}. ${step.name}`));
    return [el('tr', {}, name, ...roleIds.map((id) => cellOf(cells.get(id))))];
  });
  return el(
    'section',
    { id: 'raci', 'aria-labelledby': 'raci-title' },
    el('h2', { id: 'raci-title', tabindex: -1 }, words('Who does what (RACI)')),
    el('p', { class: 'soft' }, words('R does it, A answers for it, C is asked before, I is told after.')),
    table('Who does what in each step', ['Step', ...roleIds.map((id) => roleName(sop, id))], lines),
  );
}

function cellOf(cell: RaciCell | undefined): Markup {
  if (cell === undefined || cell.letters.length + cell.parts.length === 0) return el('td', {});
  const letters = cell.letters.map((letter) => el('abbr', { title: LETTER_WORDS[letter] }, words(letter)));
  return el(
    'td',
    {},
    ...letters.flatMap((letter, index) => [index === 0 ? null : words(' '), letter]),
    cell.parts.length === 0 ? null : el('small', {}, words(` ${cell.parts.join(', ')}`)),
  );
}
