type Props = Readonly<Record<string, string | boolean>>;

/** An element with its attributes; strings become text. There is no other way in here that makes elements. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'string') element.setAttribute(key, value);
    else element.toggleAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** A button that says what it does. */
export function button(label: string, press: () => void, props: Props = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', ...props }, label);
  made.addEventListener('click', press);
  return made;
}

/** All elements that match, as a list. */
export function every<Found extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): readonly Found[] {
  return [...within.querySelectorAll<Found>(selector)];
}

const status = make('p', { role: 'status', class: 'unseen' });

/** Says a sentence to those who hear the page. */
export function say(sentence: string): void {
  if (!status.isConnected) document.body.append(status);
  status.textContent = sentence;
}

/** Puts the focus where the eyes should be; headings and articles take it without being a stop of the Tab key. */
export function lookAt(element: HTMLElement | null): void {
  if (element === null) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
  element.scrollIntoView({ block: 'start' });
}
