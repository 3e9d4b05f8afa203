import { type Markup, words } from '../exchange/svg/markup';
import { all, type Child, el, lines } from './html';
import { listOf, stepAnchor, stepLink, toolLine } from './page-links';
import { richText } from './rich-text';
import type { Fact, Told, ToldItem, ToldStep, ToldWay } from './told-step';

/**
 * The procedure: one list with one item a step, so that those who hear the page hear how many there are. The heading of a stage
 * stands in the item of its first step.
 */
export function pageSteps(told: readonly ToldStep[], goals: ReadonlyMap<string, string>): Markup {
  return el(
    'section',
    { id: 'procedure', 'aria-labelledby': 'procedure-title' },
    el('h2', { id: 'procedure-title', tabindex: -1 }, words('Steps')),
    told.length === 0 ? el('p', {}, words('There is no step yet.')) : null,
    told.length === 0
      ? null
      : el(
          'ol',
          { class: 'steps', role: 'list', 'aria-label': 'Steps' },
          lines(told.map((step, index) => item(step, told[index - 1]?.stage === step.stage ? null : stageHead(step, goals)))),
        ),
  );
}

function stageHead({ stageId, stage }: ToldStep, goals: ReadonlyMap<string, string>): Markup {
  const goal = stageId === null ? '' : (goals.get(stageId) ?? '');
  return el('div', { class: 'stage' }, el('h3', {}, words(stage)), goal === '' ? null : el('p', { class: 'soft' }, words(goal)));
}

function item(step: ToldStep, stage: Child): Markup {
  const titleId = `${stepAnchor(step.id)}-name`;
  return el(
    'li',
    { value: step.number },
    stage,
    el(
      'article',
      {
        id: stepAnchor(step.id),
        class: 'step',
        'data-step': step.id,
        'data-kind': step.kind,
        'data-roles': step.roles.join(' '),
        'data-owner': step.roleId,
        'data-stage': step.stage,
        'data-fork': step.isFork,
        'aria-labelledby': titleId,
      },
      el('h4', { id: titleId }, el('span', { class: 'number' }, words(`${step.number}.`)), words(` ${step.name}`)),
      el('p', { class: 'who' }, el('strong', {}, words(step.owner)), words(` · ${[step.kindWord, ...step.tags].join(' · ')}`)),
      el('div', { class: 'answer' }, facts(step.facts), checklist(step.checklist), tools(step), ways(step)),
    ),
  );
}

function facts(told: readonly Fact[]): Child {
  if (told.length === 0) return null;
  return el(
    'dl',
    { class: 'facts' },
    ...told.map(({ term, list, values }) => el('div', {}, el('dt', {}, words(term)), value(list, values))),
  );
}

function value(isList: boolean, values: readonly Told[]): Markup {
  return el('dd', {}, isList ? listOf(values.map(one)) : all(values.map(one)));
}

function one(told: Told): Markup {
  if (told.is === 'markdown') return richText(told.text);
  return told.is === 'step' ? stepLink(told.stepId, told.text) : words(told.text);
}

function checklist(items: readonly ToldItem[]): Child {
  if (items.length === 0) return null;
  const told = items.map(({ id, text, owner, evidence }) => {
    const notes = [owner === '' ? '' : owner, evidence === '' ? '' : `shown by ${evidence}`].filter((note) => note !== '');
    return el('li', { 'data-item': id }, words(text), notes.length === 0 ? null : el('small', {}, words(` (${notes.join('; ')})`)));
  });
  return all([el('h5', {}, words('Checklist')), el('ul', { class: 'checklist' }, ...told)]);
}

function tools({ tools: used }: ToldStep): Child {
  return used.length === 0 ? null : all([el('h5', {}, words('Tools')), listOf(used.map(toolLine), { class: 'tools' })]);
}

function ways({ ways: out, from, isFork }: ToldStep): Markup {
  const arrives = from.length === 0 ? null : el('p', { class: 'from soft' }, words('Comes from '), ...joined(from));
  if (out.length === 0) return all([el('p', { class: 'ways' }, words('Nothing follows: here this way is done.')), arrives]);
  const head = isFork ? 'Which applies?' : out.length > 1 ? 'All of these follow' : 'What follows';
  return all([el('h5', {}, words(head)), listOf(out.map(way), { class: 'ways' }), arrives]);
}

/** "Approved: go to step 9, Send the plan (Sales team). Hands over: account plan." */
function way({ stepId, number, name, owner, answer, isHandoff, handsOver, isBack }: ToldWay): Markup {
  const verb = isBack ? 'go back to' : 'go to';
  return el(
    'span',
    { 'data-answer': answer },
    answer === '' ? null : el('strong', {}, words(`${answer}: `)),
    words(answer === '' ? `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ` : `${verb} `),
    stepLink(stepId, `step ${number}, ${name}`),
    isHandoff ? el('span', { class: 'handoff' }, words(` → ${owner}`)) : null,
    handsOver.length === 0 ? null : el('small', {}, words(` Hands over: ${handsOver.join(', ')}`)),
  );
}

function joined(from: readonly ToldWay[]): readonly Child[] {
  return from.flatMap(({ stepId, number, answer }, index) => [
    index === 0 ? null : words(', '),
    stepLink(stepId, `step ${number}`),
    answer === '' ? null : words(` (${answer})`),
  ]);
}
