import { type Markup, raw } from '../svg/markup';
import { PAGE_SOURCE } from './page-source';

/** The block that lets a published page open again as its SOP. Browsers show and run nothing of it. */
export function htmlSource(json: string): Markup {
  return raw(`${PAGE_SOURCE}${htmlJson(json)}</script>`);
}

/**
 * JSON that can stand in a script element. These characters occur only inside of strings there, where `\uXXXX` means the same, so nothing
 * in it can end the element or begin another one.
 */
export function htmlJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
