import { localDay } from '../../../sop/model/local-day';
import './page.css';
import './page-parts.css';
import './page-tools.css';
import './page-screens.css';
import './page-print.css';
import { type Address, readAddress, writeAddress } from './address';
import { askLink } from './ask';
import { openDrawing } from './drawing';
import { keptFor } from './kept';
import { button, every, lookAt, make, say } from './make';
import { pageSteps } from './page-steps';
import { openReading } from './reading';
import { printChecklist, roleField, type Shown, show, viewButtons } from './roles';
import { openRuns } from './runs';
import { searchField } from './search';
import { trustOn } from './trust';
import { openWalk } from './walk';

/** What the page is busy with. */
let view: Shown = 'all';
let role: string | null = null;

const steps = pageSteps();
const kept = keptFor(document.body.dataset.sopId ?? '');
const drawing = openDrawing();
const field = roleField(chooseRole);
const views = viewButtons((next) => turnTo(next));
const reading = openReading({ kept, role: () => role });
const walk = openWalk({ steps, moved: atStep, leave: leaveWalk });

function turnTo(next: Shown): void {
  view = next;
  show(view, role, steps);
  field.value = role ?? '';
  views.box.hidden = role === null || view === 'walk';
  views.mark(view);
  reading.tell();
}

function rememberPlace(address: Address): void {
  try {
    history.replaceState(null, '', address.step === null && address.role === null && !address.walk ? '#top' : writeAddress(address));
  } catch {
    // Some browsers allow no new address to a page from the disk; the page works without.
  }
}

function chooseRole(next: string | null): void {
  role = next;
  kept.write('role', role);
  turnTo(role === null ? 'all' : 'role');
  rememberPlace({ step: null, role, walk: false });
  const name = field.selectedOptions[0]?.textContent ?? '';
  say(role === null ? 'Everything is shown' : `The part of ${name} is shown`);
}

function atStep(stepId: string): void {
  drawing?.show(stepId);
  rememberPlace({ step: stepId, role, walk: view === 'walk' });
}

function startWalk(stepId: string | null): void {
  turnTo('walk');
  walk.start(stepId);
}

function leaveWalk(stepId: string): void {
  turnTo('all');
  toStep(stepId);
}

/** Brings a reader to a step, from wherever they are. */
function toStep(stepId: string): void {
  const step = steps.find(({ id }) => id === stepId);
  if (step === undefined) return;
  if (view === 'role' || view === 'walk' || step.article.hidden) turnTo('all');
  for (const other of every('.step.found-here')) other.classList.remove('found-here');
  step.article.classList.add('found-here');
  lookAt(step.article);
  atStep(stepId);
}

function toPlace(element: HTMLElement): void {
  const stepId = element.dataset.step;
  const roleId = element.dataset.role;
  if (stepId !== undefined) toStep(stepId);
  else if (roleId !== undefined) chooseRole(roleId);
  else {
    turnTo('all');
    lookAt(element);
  }
}

/** Follows the address; false: it asks for nothing of ours. */
function follow(): boolean {
  const plain = /^#step-([A-Za-z0-9_-]{1,64})$/.exec(location.hash)?.[1];
  const address = plain === undefined ? readAddress(location.hash) : { step: plain, role: null, walk: false };
  if (address === null) return false;
  if (address.role !== null && every('section.role').some((section) => section.dataset.role === address.role)) role = address.role;
  if (address.walk) startWalk(address.step);
  else if (address.step !== null) {
    turnTo(view === 'mine' ? 'mine' : 'all');
    toStep(address.step);
  } else turnTo(role === null ? 'all' : 'role');
  return true;
}

async function copyLink(stepId: string): Promise<void> {
  const address = writeAddress({ step: stepId, role, walk: false });
  rememberPlace({ step: stepId, role, walk: false });
  try {
    await navigator.clipboard.writeText(`${location.href.split('#')[0]}${address}`);
    say('Link copied');
  } catch {
    say('The link stands in the address line now');
  }
}

function printRole(): void {
  if (role !== null) printChecklist(field.selectedOptions[0]?.textContent ?? '', role, steps);
}

function addControls(): void {
  const bar = make(
    'div',
    { class: 'bar row' },
    searchField(toPlace),
    field,
    button('Walk through', () => startWalk(null), { class: 'main' }),
    openRuns({ steps, kept, showSteps: () => turnTo('all') }),
  );
  document.querySelector('nav')?.append(bar, views.box);
  for (const { id, number, name, article } of steps) {
    const place = `${location.href.split('#')[0]}${writeAddress({ step: id, role: null, walk: false })}`;
    const ask = askLink({ number, name }, place);
    article.querySelector('.answer')?.append(
      make(
        'p',
        { class: 'row actions' },
        button('Walk from here', () => startWalk(id), { class: 'link', 'aria-label': `Walk from here, step ${number}` }),
        button('Copy link', () => void copyLink(id), { class: 'link', 'aria-label': `Copy link to step ${number}` }),
        ...(ask === null ? [] : [ask]),
      ),
    );
  }
  for (const section of every('section.role')) section.append(make('p', { class: 'row actions' }, button('Print my checklist', printRole)));
}

/** The page compares its dates with the clock of whoever opens it. */
function tellTrust(): void {
  const head = document.querySelector<HTMLElement>('#top');
  const place = document.querySelector<HTMLElement>('#trust');
  const trust = trustOn(localDay(new Date()), head?.dataset.reviewed ?? null, head?.dataset.due ?? null);
  if (trust === null || place === null) return;
  place.dataset.level = trust.level;
  place.textContent = trust.words;
}

/** The bar stays at the top and grows with what it holds; what sticks below it and what is scrolled to keeps its distance. */
function measureBar(): void {
  const bar = document.querySelector('nav');
  if (bar === null) return;
  const measure = () => document.documentElement.style.setProperty('--bar', `${Math.ceil(bar.getBoundingClientRect().height)}px`);
  new ResizeObserver(measure).observe(bar);
  measure();
}

tellTrust();
addControls();
measureBar();
document.documentElement.dataset.script = 'on';
drawing?.onStep((stepId) => (view === 'walk' ? startWalk(stepId) : toStep(stepId)));
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-to]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  toStep(link.dataset.to ?? '');
});
addEventListener('hashchange', follow);
const known = kept.read('role');
if (typeof known === 'string' && every('section.role').some((section) => section.dataset.role === known)) role = known;
if (!follow()) turnTo('all');
