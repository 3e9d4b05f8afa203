import { createBrowserElk } from '../../../src/engine/layout/create-browser-elk';
import type { Direction } from '../../../src/sop/model/sop-document';
import { readBaseline } from '../baseline';
import baselineText from '../baseline.txt?raw';
import { type DrawnCase, drawCase, type Mode } from '../draw-case';
import { type LayoutSource, layoutSource } from '../layout-source';
import { type CaseCard, caseCard } from './case-card';

const FIXTURES = import.meta.glob<string>('/fixtures/layout.*.sop.json', { query: '?raw', import: 'default', eager: true });
const WORK = 'work-';

const elk = createBrowserElk();
const baseline = readBaseline(baselineText);
let run = 0;
let cards: CaseCard[] = [];

function found<Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has lost ${selector}`);
  return element;
}

const choices = found('#choices', HTMLFormElement);
const cases = found('#cases', HTMLElement);
const large = found('#large', HTMLDialogElement);
const tell = (selector: string, words: string) => {
  found(selector, HTMLElement).textContent = words;
};

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** All layout fixtures, then all templates, as the test of the measures has them. */
async function sources(): Promise<LayoutSource[]> {
  const gallery: readonly { readonly file: string }[] = JSON.parse(await textOf('/templates/templates.json'));
  const templates = gallery.map(({ file }) => file).sort();
  return [
    ...Object.entries(FIXTURES).map(([path, text]) => layoutSource(path, text)),
    ...(await Promise.all(templates.map(async (file) => layoutSource(`templates/${file}`, await textOf(`/templates/${file}`))))),
  ];
}

function chosen(): { readonly mode: Mode; readonly directions: readonly Direction[]; readonly onlyChanged: boolean } {
  const data = new FormData(choices);
  const direction = data.get('direction');
  return {
    mode: data.get('mode') as Mode, // the options of the page
    directions: (['right', 'down'] as const).filter((one) => direction === 'both' || direction === one),
    onlyChanged: data.get('changed') !== null,
  };
}

function filter(): void {
  const { onlyChanged } = chosen();
  for (const { element, change } of cards) element.hidden = onlyChanged && change === 'same';
}

function sumOf(drawn: ReadonlyMap<string, DrawnCase>): string {
  return (['right', 'down'] as const)
    .flatMap((direction) => {
      const work = [...drawn].filter(([name]) => name.startsWith(WORK) && name.endsWith(direction)).map(([, { measures }]) => measures);
      if (work.length === 0) return [];
      const crossings = work.reduce((sum, measures) => sum + measures.crossings, 0);
      const bends = work.reduce((sum, measures) => sum + measures.bends, 0) / work.reduce((sum, measures) => sum + measures.connectors, 0);
      return [`${work.length} of work as teams do it, ${direction}: ${crossings} crossings, ${bends.toFixed(2)} bends a connector`];
    })
    .join(' · ');
}

/** Draws everything anew; a newer run ends an older one. Between two drawings the page may breathe. */
async function drawAll(): Promise<void> {
  run += 1;
  const own = run;
  for (const { release } of cards) release();
  cards = [];
  cases.replaceChildren();
  const { mode, directions } = chosen();
  const drawn = new Map<string, DrawnCase>();
  const all = (await sources()).flatMap((source) => directions.map((direction) => ({ ...source, direction })));
  for (const [index, { name, sop, direction }] of all.entries()) {
    tell('#progress', `Drawing ${index + 1} of ${all.length}: ${name}`);
    await new Promise((resolve) => setTimeout(resolve));
    const made = await drawCase(sop, direction, mode, elk);
    if (own !== run) return;
    const title = `${name} ${direction}`;
    drawn.set(title, made);
    const card = caseCard(title, made, baseline.get(`${title} ${mode === 'fast' ? 'fast' : 'best'}`), (image) => {
      tell('#large h2', title);
      found('#large .picture', HTMLElement).replaceChildren(image);
      large.showModal();
    });
    cards.push(card);
    cases.append(card.element);
    filter();
    tell('#sums', sumOf(drawn));
  }
  const changed = cards.filter(({ change }) => change !== 'same');
  const worse = changed.filter(({ change }) => change === 'worse').length;
  tell('#progress', `${cards.length} drawings, ${changed.length} changed, ${worse} of them with something worse`);
}

choices.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement) filter();
  else void drawAll();
});
await drawAll();
