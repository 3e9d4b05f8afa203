import { FORBIDDEN, type Markup, raw, tag } from '../svg/markup';
import { SOURCE_NAME } from './picture-source';

/** The metadata element that lets an SVG open again as its SOP: the JSON itself, readable in any text editor. */
export function svgSource(json: string): Markup {
  return tag('metadata', { id: SOURCE_NAME, 'data-format': 'application/json' }, [raw(escaped(json))]);
}

/**
 * JSON inside XML. Characters that XML cannot hold can only stand inside a JSON string, where `\uXXXX` means the same;
 * carriage returns go the same way because XML readers turn them into line feeds.
 */
function escaped(json: string): string {
  return json
    .replace(FORBIDDEN, (character) => (character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
