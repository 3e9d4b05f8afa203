import { fold } from '../../../sop/model/fold';
import { hasAll } from './has-all';
import { every, make, say } from './make';

interface Place {
  readonly text: string;
  readonly label: string;
  readonly where: string;
  readonly element: HTMLElement;
}

const MOST = 30;

/** The places of the page that can be found, with all words in them. */
function places(): readonly Place[] {
  const of = (selector: string, where: (element: HTMLElement) => string) =>
    every(selector).map((element) => {
      const label = element.querySelector('h3, h4, th')?.textContent?.trim() ?? '';
      return { text: fold(element.textContent ?? ''), label, where: where(element), element };
    });
  return [
    ...of('article[data-step]', (step) => step.dataset.stage ?? ''),
    ...of('section.role', () => 'Role'),
    ...of('#tools tbody tr', () => 'Tool'),
    ...of('#versions tbody tr', () => 'Version'),
  ];
}

/** A field that finds everything on the page; `go` brings the reader to a place. */
export function searchField(go: (element: HTMLElement) => void): HTMLElement {
  const input = make('input', { type: 'search', 'aria-label': 'Search this page', placeholder: 'Search', 'aria-controls': 'found' });
  const list = make('ol', { id: 'found', class: 'found', 'aria-label': 'Found', hidden: true });
  const all = places();
  let shown: readonly Place[] = [];
  const pick = (place: Place) => {
    list.hidden = true;
    go(place.element);
  };
  const find = () => {
    shown = all.filter(({ text }) => hasAll(text, input.value));
    // What carries the word in its name stands before what only mentions it.
    const named = (place: Place) => (hasAll(fold(place.label), input.value) ? 0 : 1);
    shown = [...shown].sort((one, two) => named(one) - named(two)).slice(0, MOST);
    list.replaceChildren(
      ...shown.map((place) => {
        const link = make('a', { href: `#${place.element.id}` }, place.label, make('small', {}, ` ${place.where}`));
        link.addEventListener('click', (event) => {
          event.preventDefault();
          pick(place);
        });
        return make('li', {}, link);
      }),
    );
    list.hidden = input.value.trim() === '';
    if (!list.hidden && shown.length === 0) list.append(make('li', {}, 'Nothing found'));
    say(list.hidden ? '' : shown.length === 0 ? 'Nothing found' : `${shown.length} found`);
  };
  input.addEventListener('input', find);
  input.addEventListener('keydown', (event) => {
    const [first] = shown;
    if (event.key === 'Enter' && first !== undefined && !list.hidden) pick(first);
    if (event.key === 'Escape') list.hidden = true;
  });
  const box = make('div', { class: 'search' }, input, list);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) list.hidden = true;
  });
  return box;
}
