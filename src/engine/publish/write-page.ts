import type { SopDocument } from '../../sop/model/sop-document';
import { carriedFile } from '../exchange/page/carried-file';
import { htmlJson, htmlSource } from '../exchange/page/carry-in-html';
import { type Markup, raw, words } from '../exchange/svg/markup';
import { sha256Of } from '../versions/sha-256';
import { checkSets } from './check-questions';
import { all, type Child, el, lines } from './html';
import type { News } from './news';
import { pageDiagram } from './page-diagram';
import { pageHead, pageTitle, versionWords } from './page-head';
import type { PageInfo } from './page-info';
import { pageLog } from './page-log';
import { pageNews } from './page-news';
import { pageRaci } from './page-raci';
import { pageRoles } from './page-roles';
import { pageSteps } from './page-steps';
import { pageTools } from './page-tools';
import { printStyle } from './print-style';
import { roleParts } from './role-part';
import { roleName } from './step-words';
import { tellSteps } from './tell-steps';

/** The script and the style of every page, as text; the build makes them out of `reader/`. */
export interface ReaderTexts {
  readonly script: string;
  readonly style: string;
}

/**
 * A published SOP: one HTML file with everything in it. It asks for nothing, its policy allows its one script and its one style by their
 * hashes, and without the script it still says all there is to say. The same input makes the same bytes.
 */
export function writePage(sop: SopDocument, info: PageInfo, { script, style }: ReaderTexts, news: readonly News[] = []): string {
  const told = tellSteps(sop);
  const diagram = pageDiagram(sop);
  const paper = printStyle({
    title: pageTitle(sop),
    state: versionWords(info),
    keeper: sop.profile.ownerRoleId === null ? 'No keeper' : `Kept by ${roleName(sop, sop.profile.ownerRoleId)}`,
    review: info.reviewDue === null ? 'No review planned' : `Next review due ${info.reviewDue}`,
  });
  const styles = `${style}${diagram.css}${paper}`;
  const goals = new Map([...sop.stages.values()].map(({ id, goal }) => [id as string, goal.trim()]));
  const sections: readonly Part[] = [
    { id: 'procedure', name: 'Steps', content: pageSteps(told, goals) },
    { id: 'diagram', name: 'Diagram', content: diagram.markup },
    { id: 'roles', name: 'Roles', content: pageRoles(sop, roleParts(sop, told)) },
    { id: 'tools', name: 'Tools', content: pageTools(sop, told) },
    { id: 'raci', name: 'RACI', content: pageRaci(sop, told) },
    { id: 'news', name: 'What changed', content: pageNews(news) },
    { id: 'versions', name: 'Versions', content: pageLog(info) },
  ];
  const page = el(
    'html',
    { lang: 'en' },
    head(`${pageTitle(sop)}, ${versionWords(info)}`, policyOf(script, styles), styles),
    el(
      'body',
      {
        'data-sop-id': sop.profile.id,
        'data-version': info.version?.hash ?? '',
        'data-version-number': info.version?.number,
        'data-state': info.state,
      },
      lines([
        el('a', { class: 'skip', href: '#procedure-title' }, words('Skip to the steps')),
        pageHead(sop, info),
        navigation(sections),
        el('main', {}, lines([textOf(sections), diagram.markup])),
        el('footer', { class: 'soft' }, words('Made with Laneway. This page needs no network; it can be opened in Laneway again.')),
        htmlSource(carriedFile(sop)),
        el('script', { type: 'application/json', id: 'laneway-check' }, raw(htmlJson(JSON.stringify(checkSets(sop, told))))),
        el('script', {}, raw(script)),
      ]),
    ),
  );
  return `<!doctype html>\n${page}\n`;
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly content: Child;
}

function textOf(sections: readonly Part[]): Markup {
  return el('div', { class: 'text' }, lines(sections.filter(({ id }) => id !== 'diagram').map(({ content }) => content)));
}

function navigation(sections: readonly Part[]): Markup {
  const links = sections
    .filter(({ content }) => content !== null)
    .map(({ id, name }) => el('li', {}, el('a', { href: `#${id}` }, words(name))));
  return el('nav', { 'aria-label': 'Parts of this page' }, el('ul', {}, ...links));
}

function head(title: string, policy: string, style: string): Markup {
  return el(
    'head',
    {},
    lines([
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('meta', { name: 'generator', content: 'Laneway' }),
      // Without an icon of its own a browser asks the server for one.
      el('link', { rel: 'icon', href: 'data:,' }),
      el('title', {}, words(title)),
      all([el('style', {}, raw(style))]),
    ]),
  );
}

/** Nothing but this script and this style; no frame, form, worker or connection, whatever a text in the page tries. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** In the form that a policy knows: base64 of the digest. */
function hashOf(text: string): string {
  const bytes = sha256Of(text).match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}
