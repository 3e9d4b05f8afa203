import { paintPicture } from '../../../src/engine/exchange/svg/paint-svg';
import { HARD_FAULTS } from '../../../src/engine/layout/measure/drawing-measures';
import { type Noted, NUMBERS, noted } from '../baseline';
import type { DrawnCase } from '../draw-case';

/** What became of a number or of a whole drawing since somebody last looked. */
export type Change = 'better' | 'worse' | 'same' | 'new';

export interface CaseCard {
  readonly element: HTMLElement;
  readonly change: Change;
  /** Frees the picture. */
  release(): void;
}

const WORDS: { readonly [Name in (typeof NUMBERS)[number]]: string } = {
  crossings: 'crossings',
  bends: 'bends',
  mostBends: 'most of one',
  length: 'length',
  width: 'width',
  height: 'height',
  labelsOnSteps: 'labels on steps',
  labelsOnLabels: 'labels on labels',
  labelsOnConnectors: 'labels on ways',
  labelsFar: 'labels far off',
  grazes: 'grazes',
  borderHugs: 'border hugs',
  laneDetours: 'lane detours',
  shortEnds: 'short ends',
  stepsTooClose: 'crowded steps',
};

/** An element with its attributes and what is in it. */
function element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

const changeOf = (now: number, then: number | undefined): Change =>
  then === undefined ? 'new' : now === then ? 'same' : now < then ? 'better' : 'worse';

function numberLine(name: (typeof NUMBERS)[number], now: number, then: number | undefined): HTMLElement {
  const change = changeOf(now, then);
  const by = now - (then ?? now);
  const told = change === 'same' || change === 'new' ? '' : `${by > 0 ? '+' : '−'}${Math.abs(by)} ${change}`;
  return element('li', { 'data-changed': change }, element('span', {}, `${WORDS[name]} ${now}`), element('span', {}, told));
}

/** Worse where anything is worse: whoever looks decides whether the rest makes up for it. */
function wholeChange(now: Noted, then: Noted | undefined, isFaulty: boolean): Change {
  if (isFaulty) return 'worse';
  if (then === undefined) return 'new';
  const changes = NUMBERS.map((name) => changeOf(now.numbers[name], then.numbers[name])).filter((change) => change !== 'same');
  return changes.includes('worse') ? 'worse' : changes.includes('better') ? 'better' : 'same';
}

/** One drawing with its numbers; `then`: what the baseline says of it. */
export function caseCard(title: string, drawn: DrawnCase, then: Noted | undefined, onOpen: (image: HTMLElement) => void): CaseCard {
  const { svg, width, height } = paintPicture(drawn.sop, { theme: 'light', legend: false });
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const now = noted(drawn.engine, drawn.measures);
  const faults = HARD_FAULTS.filter((fault) => drawn.measures[fault] > 0).map((fault) => `${fault} ${drawn.measures[fault]}`);
  const change = wholeChange(now, then, faults.length > 0);
  const button = element('button', { class: 'picture-button', title: 'Larger' }, element('img', { src: url, alt: `Drawing of ${title}` }));
  button.addEventListener('click', () => {
    onOpen(element('img', { src: url, alt: `Drawing of ${title}`, width: String(width), height: String(height) }));
  });
  const winner = drawn.engine === 'elk' ? 'ELK’s columns' : 'our columns';
  const won = then !== undefined && then.engine !== drawn.engine ? `${winner}, before ${then.engine === 'elk' ? 'ELK’s' : 'ours'}` : winner;
  const card = element(
    'article',
    { 'data-changed': change },
    element(
      'header',
      {},
      element('h2', {}, title),
      element('span', {}, `${drawn.measures.steps} steps, ${drawn.measures.connectors} connectors`),
      element('span', {}, won),
      element('span', { class: 'fault' }, faults.length === 0 ? '' : `Faults: ${faults.join(', ')}`),
      element('span', {}, change === 'new' ? 'not in the baseline' : ''),
    ),
    button,
    element('ul', {}, ...NUMBERS.map((name) => numberLine(name, now.numbers[name], then?.numbers[name]))),
  );
  return { element: card, change, release: () => URL.revokeObjectURL(url) };
}
