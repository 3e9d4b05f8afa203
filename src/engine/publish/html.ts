import { type Markup, raw, words } from '../exchange/svg/markup';

/** Null: nothing here. Text of an SOP becomes a child only through `words`, which escapes it. */
export type Child = Markup | null;
type Attributes = { readonly [Name in string]?: string | number | boolean | null | undefined };

/** Elements that have no end tag in HTML. */
const VOID = new Set(['meta', 'link', 'input', 'br', 'hr']);

/** An element of HTML. Attributes that are false, null or undefined are left out. */
export function el(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const listed = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === null || value === undefined || value === false) return '';
      return value === true ? ` ${key}` : ` ${key}="${words(String(value))}"`;
    })
    .join('');
  return raw(VOID.has(name) ? `<${name}${listed}>` : `<${name}${listed}>${all(children)}</${name}>`);
}

/** Several pieces one after the other. */
export function all(children: readonly Child[]): Markup {
  return raw(children.filter((child) => child !== null).join(''));
}

/** Several pieces, each beginning on a line of its own, so that two pages can be compared line by line. */
export function lines(children: readonly Child[]): Markup {
  return raw(children.map((child) => (child === null || child === '' ? '' : `\n${child}`)).join(''));
}
