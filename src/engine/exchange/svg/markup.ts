declare const markup: unique symbol;

/** SVG source that this file made. Text from an SOP can get into it only through `words` and attribute values, both escaped. */
export type Markup = string & { readonly [markup]: true };

export type Attributes = { readonly [Name in string]?: string | number | null | undefined };

/** An element; attributes that are null or undefined are left out. */
export function tag(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const listed = Object.entries(attributes)
    .map(([key, value]) => (value === null || value === undefined ? '' : ` ${key}="${attribute(value)}"`))
    .join('');
  return raw(children.length === 0 ? `<${name}${listed}/>` : `<${name}${listed}>${children.join('')}</${name}>`);
}

/** Text content. */
export function words(text: string): Markup {
  return raw(escaped(text));
}

/** Several elements one after the other. */
export function together(children: readonly Markup[]): Markup {
  return raw(children.join('\n'));
}

/** Takes a string as markup. Only for source that is escaped already; no caller may hand it text of an SOP. */
export function raw(source: string): Markup {
  return source as Markup; // the one place where the brand is given
}

/** A length or coordinate: two decimals at most, and never NaN or infinite. */
export function px(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
}

function attribute(value: string | number): string {
  return typeof value === 'number' ? String(px(value)) : escaped(value).replace(/[\t\n\r]/g, ' ');
}

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, (character) => ('\t\n\r'.includes(character) ? character : ''))
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: { readonly [Character in string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 cannot hold: control characters, halves of characters, and two that stand for none. */
export const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
