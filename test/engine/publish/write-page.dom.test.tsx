import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSopBytes } from '../../../src/engine/exchange/open-sop-bytes';
import { infoOf } from '../../../src/engine/publish/info-of';
import { askLink } from '../../../src/engine/publish/reader/ask';
import { READER_TEXTS } from '../../../src/engine/publish/reader-texts';
import { writePage } from '../../../src/engine/publish/write-page';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { madeHostile } from '../../support/hostile-texts';
import { aDecision, anApproval, anEnd, aRole, aSop, aStage, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';
import { sampleSop } from '../exchange/sample-sop';

const pageOf = (sop: SopDocument) => writePage(sop, infoOf(sop), READER_TEXTS);
/** As a browser reads it, without running or styling anything. */
const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const textsOf = (found: Iterable<Element>) => [...found].map((element) => element.textContent?.replace(/\s+/g, ' ').trim());

const renewal = aSop({
  profile: { title: 'Renewal', review: { every: 'P3M', lastReviewedOn: '2026-01-31', triggers: [] } },
  roles: [aRole('Account manager'), aRole('Sales')],
  stages: [aStage('Prepare', { goal: 'Know what to offer' }), aStage('Agree')],
  tools: [aTool('CRM', { url: 'https://crm.example.com/' }), aTool('Odd', { url: 'javascript:alert(1)' })],
  steps: [
    aTask('Look up', {
      stageId: idOf('Prepare'),
      purpose: 'Nobody is surprised',
      description: 'First **read**, then [ask](https://help.example.com/a).\n\n- one\n- two',
      checklist: [{ id: 'i1', text: 'Usage is known', roleId: idOf('Sales'), evidence: 'a chart' }],
      dueWithin: 'P2D',
    }),
    anApproval('Approve offer', {
      stageId: idOf('Prepare'),
      roleId: idOf('Sales'),
      approverIds: [idOf('Sales')],
      submits: [idOf('Look up')],
    }),
    aDecision('Renew?', { stageId: idOf('Agree'), question: 'Does the client stay?' }),
    anEnd('Done', { stageId: idOf('Agree') }),
  ],
  connectors: connectorsOf(
    'Look up > Approve offer > [approved] Renew? > [yes] Done',
    'Approve offer > [rejected] Look up',
    'Renew? > [no] Look up',
  ),
  toolLinks: [aToolLink('Look up', 'CRM', { use: 'read', what: 'Usage' }), aToolLink('Renew?', 'Odd')],
});

const renewalPage = pageOf(renewal);
const withExpert = (contact: string) => pageOf({ ...renewal, profile: { ...renewal.profile, expert: { name: 'Ann', contact } } });
const hostile = madeHostile(sampleSop());
const hostilePage = pageOf(hostile);

describe('a published page', () => {
  it('says whom to ask, with a mail that says about what; each step has one that leads to it', () => {
    const page = parsed(withExpert('mailto:ann@firm.example'));
    expect(page.querySelector('#ask')?.getAttribute('href')).toBe('mailto:ann@firm.example?subject=Question%20about%20Renewal');
    expect(parsed(withExpert('https://chat.example/ann')).querySelector('#ask')?.getAttribute('href')).toBe('https://chat.example/ann');
    expect(parsed(withExpert('javascript:alert(1)')).querySelector('#top')?.textContent).toContain('AskAnn');
    expect(parsed(withExpert('javascript:alert(1)')).querySelector('#ask')).toBeNull();
    expect(parsed(renewalPage).querySelector('#top')?.textContent).not.toContain('Ask');

    document.body.replaceChildren(...page.body.childNodes);
    const step = { number: 2, name: 'Approve offer' };
    const hrefAt = (place: string) => decodeURIComponent(askLink(step, place)?.getAttribute('href') ?? '');
    const about = 'mailto:ann@firm.example?subject=Question about step 2 of Renewal&body=Step 2, Approve offer';
    expect(hrefAt('https://wiki.example/r.html#step=a')).toBe(`${about}\nhttps://wiki.example/r.html#step=a\n\n`);
    expect(hrefAt('file:///C:/r.html#step=a')).toBe(`${about}\n\n`);
    document.body.replaceChildren();
    expect(askLink(step, '')).toBeNull();
  });

  it('tells every step once, in order, under its stage, and each way out is a link to where it leads', () => {
    const page = parsed(renewalPage);

    const list = page.querySelector('ol.steps');
    expect([...(list?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['LI', 'LI', 'LI', 'LI']);
    expect(textsOf(page.querySelectorAll('.steps h3, .steps h4'))).toEqual([
      'Prepare',
      '1. Look up',
      '2. Approve offer',
      'Agree',
      '3. Renew?',
      '4. Done',
    ]);
    const ways = [...page.querySelectorAll('.ways a')].map((link) => [link.closest('li')?.textContent, link.getAttribute('href')]);
    expect(ways).toEqual([
      ['Go to step 2, Approve offer → Sales', '#step-approve-offer'],
      ['approved: go to step 3, Renew? → Account manager', '#step-renew'],
      ['rejected: go back to step 1, Look up → Account manager', '#step-look-up'],
      ['yes: go to step 4, Done', '#step-done'],
      ['no: go back to step 1, Look up', '#step-look-up'],
    ]);
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
  });

  it('says why, how, with what, what is submitted and what is ticked', () => {
    const step = parsed(renewalPage).getElementById('step-look-up');

    expect(step?.querySelector('.who')?.textContent).toBe('Account manager · Task · Within 2 days');
    expect(textsOf(step?.querySelectorAll('.facts dd') ?? [])).toEqual(['Nobody is surprised', 'First read, then ask.onetwo']);
    expect(step?.querySelector('.facts strong')?.textContent).toBe('read');
    expect(textsOf(step?.querySelectorAll('.checklist li') ?? [])).toEqual(['Usage is known (Sales; shown by a chart)']);
    expect([...(step?.querySelectorAll('a[target]') ?? [])].map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://help.example.com/a', 'noopener noreferrer'],
      ['https://crm.example.com/', 'noopener noreferrer'],
    ]);
    expect(parsed(renewalPage).querySelector('#step-approve-offer .facts')?.textContent).toContain('What is submittedStep 1: Look up');
  });

  it('says what it is, until when it holds, and that a draft is a draft', () => {
    const page = parsed(renewalPage);

    expect(page.title).toBe('Renewal, Draft');
    expect(page.querySelector('.state')?.textContent).toBe('Draft. Not published: it may change any time.');
    expect(page.querySelector('.about')?.textContent).toContain('Next review due2026-04-30');
    expect(page.body.dataset.state).toBe('draft');
  });

  it('carries a calendar of its review, counted from the last one', () => {
    const link = parsed(renewalPage).querySelector('a[download]');

    expect(link?.getAttribute('download')).toBe('renewal.ics');
    const calendar = decodeURIComponent(link?.getAttribute('href')?.split(',')[1] ?? '');
    expect(calendar).toContain('SUMMARY:Review: Renewal');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260430');
  });

  it('has the drawing with its words, and asks for colours that its style names', () => {
    const text = renewalPage;
    const drawing = parsed(text).querySelector('.drawing svg');

    expect(drawing?.querySelectorAll('[data-step-id]')).toHaveLength(4);
    expect(drawing?.textContent).toContain('Approve offer');
    const named = new Set([...(drawing?.outerHTML ?? '').matchAll(/var\((--d\d+)\)/g)].map((found) => found[1]));
    expect(named.size).toBeGreaterThan(5);
    for (const name of named) expect(text.split(`${name}:#`).length, name).toBe(3);
  });

  it('is the same bytes for the same input, and opens again as the same SOP', async () => {
    expect(pageOf(hostile)).toBe(hostilePage);
    const opened = await openSopBytes('page.html', new TextEncoder().encode(hostilePage));
    expect(opened.ok && writeSopFile(opened.sop)).toBe(writeSopFile(hostile));
  });

  it('allows its one script and its one style by what they are, and nothing else', () => {
    const page = parsed(hostilePage);
    const hash = (text: string | null | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    const scripts = [...page.scripts].filter(({ type }) => type !== 'application/json');

    expect(scripts).toHaveLength(1);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      [
        "default-src 'none'",
        `script-src ${hash(scripts[0]?.textContent)}`,
        `style-src ${hash(page.querySelector('style')?.textContent)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    );
  });

  it('takes every text as text: no element, attribute or address comes out of one', () => {
    const page = parsed(hostilePage);

    expect(page.querySelectorAll('img, iframe, form, base, template, math, object, embed, meta[http-equiv="refresh"]')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => /href$|^src$/.test(name)).map(({ value }) => value);
    expect(
      addresses.filter((address) => !/^(#|https?:|mailto:|data:,$|data:text\/calendar;charset=utf-8,[\w%.!~*'()-]+$)/.test(address)),
    ).toEqual([]);
    expect(page.querySelector('style')?.textContent).not.toMatch(/evil|url\(/);
  });

  it('says so when there is no step yet', () => {
    expect(parsed(pageOf(aSop())).getElementById('procedure')?.textContent).toBe('StepsThere is no step yet.');
  });
});
