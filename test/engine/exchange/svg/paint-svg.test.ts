// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPictureSource } from '../../../../src/engine/exchange/picture/read-picture-source';
import { paintPicture, paintSvg } from '../../../../src/engine/exchange/svg/paint-svg';
import { settled } from '../../../../src/sop/drawing/settled';
import type { Connector } from '../../../../src/sop/model/connector';
import { writeSopFile } from '../../../../src/sop/model/file/write-sop-file';
import type { Direction, SopDocument } from '../../../../src/sop/model/sop-document';
import { STEP_KINDS } from '../../../../src/sop/model/step';
import type { Tool } from '../../../../src/sop/model/tool';
import { createConnectorPaths } from '../../../../src/studio/canvas/connectors/connector-paths';
import { generateSop } from '../../../support/generate-sop';
import { sampleSop } from '../sample-sop';

const DIRECTIONS: readonly Direction[] = ['right', 'down'];
const light = { theme: 'light' } as const;

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

function idsOf(document: Document, attribute: string): readonly string[] {
  return [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? '');
}

function withTools(sop: SopDocument, url: string): SopDocument {
  const tools = new Map([...sop.tools.values()].map((tool): [Tool['id'], Tool] => [tool.id, { ...tool, url }]));
  return { ...sop, tools };
}

/** Every text of the SOP replaced by something that would like to be markup. */
function poisoned(sop: SopDocument, poison: string): SopDocument {
  const over = <Id, Row>(table: ReadonlyMap<Id, Row>, change: (row: Row) => Row) =>
    new Map([...table].map(([id, row]): [Id, Row] => [id, change(row)]));
  return {
    ...sop,
    profile: { ...sop.profile, title: poison, summary: poison },
    roles: over(sop.roles, (role) => ({ ...role, name: poison })),
    stages: over(sop.stages, (stage) => ({ ...stage, name: poison, goal: poison })),
    tools: over(sop.tools, (tool) => ({ ...tool, name: poison, category: poison, url: poison })),
    steps: over(sop.steps, (step) => ({ ...step, name: poison, description: poison, sopTitle: poison })),
    connectors: over(sop.connectors, (connector) => ({ ...connector, label: poison, outcome: poison })),
    toolLinks: over(sop.toolLinks, (link) => ({ ...link, use: poison, what: poison })),
    notes: over(sop.notes, (note) => ({ ...note, text: poison })),
    drawing: {
      ...sop.drawing,
      lanes: over(sop.drawing.lanes, (band) => ({ ...band, color: poison })),
      stages: over(sop.drawing.stages, (band) => ({ ...band, color: poison })),
    },
  };
}

describe.each(DIRECTIONS)('a picture of an SOP that runs %s', (direction) => {
  const sop = sampleSop(direction);
  const document = parsed(paintSvg(sop, light));

  it('shows every step, connector, lane and stage once', () => {
    expect(idsOf(document, 'data-step-id')).toEqual([...sop.steps.keys()]);
    expect(idsOf(document, 'data-connector-id')).toEqual([...sop.connectors.keys()]);
    expect([...idsOf(document, 'data-role-id')].sort()).toEqual([...sop.roles.keys()].sort());
    expect([...idsOf(document, 'data-stage-id')].sort()).toEqual([...sop.stages.keys()].sort());
    expect(idsOf(document, 'data-note-id')).toEqual([...sop.notes.keys()]);
  });

  it('draws a line with two points at least, and an arrow, for every connector', () => {
    for (const group of document.querySelectorAll('[data-connector-id]')) {
      const [path, head] = group.querySelectorAll('path');
      expect(path?.getAttribute('d')).toMatch(/^M[-\d. ]+L[-\d. ]+/);
      expect(head?.getAttribute('d')).toMatch(/Z$/);
    }
  });

  it('writes every name out in full, in words that can be searched', () => {
    for (const step of sop.steps.values()) {
      const texts = document.querySelectorAll(`[data-step-id="${step.id}"] > text`);
      expect([...texts].map((text) => text.textContent).join(' ')).toBe(step.name);
    }
    for (const connector of sop.connectors.values()) {
      if (connector.label !== '')
        expect(document.querySelector(`[data-label-of="${connector.id}"] text`)?.textContent).toBe(connector.label);
    }
  });

  it('puts lane names and stage names on their own sides', () => {
    const start = (attribute: string, axis: 'x' | 'y') =>
      new Set([...document.querySelectorAll(`[${attribute}] > rect:first-child`)].map((rect) => rect.getAttribute(axis)));

    expect(start('data-role-id', direction === 'right' ? 'x' : 'y').size).toBe(1);
    expect(start('data-stage-id', direction === 'right' ? 'y' : 'x').size).toBe(1);
    expect(start('data-role-id', direction === 'right' ? 'y' : 'x').size).toBe(sop.roles.size);
  });

  it('keeps everything inside its frame', () => {
    const [left = 0, top = 0, width = 0, height = 0] = (document.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
    for (const placement of sop.drawing.placements.values()) {
      expect(placement.x).toBeGreaterThan(left);
      expect(placement.y).toBeGreaterThan(top);
      expect(placement.x + placement.width).toBeLessThan(left + width);
      expect(placement.y + placement.height).toBeLessThan(top + height);
    }
  });
});

describe('a picture', () => {
  const svg = paintSvg(sampleSop(), light);
  const document = parsed(svg);

  it('is plain SVG: no foreignObject, style, script, id or reference', () => {
    expect(document.querySelectorAll('foreignObject, style, script, [id], [style], use, image, marker')).toHaveLength(0);
    expect(svg).not.toMatch(/url\(|\shref="#/);
  });

  it('is set in the font that it was measured by, and where that is missing in one that is as wide', () => {
    expect(document.documentElement.getAttribute('font-family')).toBe("Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif");
    const weights = [...document.querySelectorAll('text')].map((text) => text.getAttribute('font-weight'));
    expect(new Set(weights)).toEqual(new Set([null, 'bold']));
  });

  it('says what the canvas says, line by line: the name, and who answers for the step beside its lane', () => {
    const texts = [...document.querySelectorAll('[data-step-id="approve-plan"] > text')];
    expect(texts[0]?.textContent).toBe('Approve account plan');
    expect(texts[0]?.getAttribute('font-size')).toBe('14');
  });

  it('is named and described for those who hear it', () => {
    const root = document.documentElement;
    expect(root.getAttribute('role')).toBe('graphics-document');
    expect(root.querySelector(':scope > title')?.textContent).toBe('Key account management');
    expect(root.querySelector(':scope > desc')?.textContent).toContain('20 steps');
    expect(document.querySelector('[data-step-id="confirm"] > title')?.textContent).toBe(
      'Approval: Confirm scope and dates (owner Customer sponsor, stage Onboarding)',
    );
  });

  it('tells a rejected way from an approved one by dashes and an open arrow', () => {
    const [rejected, approved] = ['c8', 'c7'].map((id) => [...document.querySelectorAll(`[data-connector-id="${id}"] > path`)]);
    expect(rejected?.[0]?.getAttribute('stroke-dasharray')).toBe('6 4');
    expect(approved?.[0]?.getAttribute('stroke-dasharray')).toBeNull();
    expect(rejected?.[1]?.getAttribute('fill')).toBe('#ffffff');
    expect(approved?.[1]?.getAttribute('fill')).toBe(approved?.[1]?.getAttribute('stroke'));
  });

  it('hops over lines that cross, in the same places as the canvas', () => {
    const sop = settled(generateSop({ steps: 60, connectors: 90 }));
    const picture = parsed(paintSvg(sop, light));
    const bridges = (path: string) => path.match(/A[^AL]+/g)?.map((arc) => arc.trim()) ?? [];
    const onCanvas = createConnectorPaths()(sop).map(({ connector, path }) => [connector.id, bridges(path)] as const);

    expect(onCanvas.filter(([, arcs]) => arcs.length > 0).length).toBeGreaterThan(5);
    for (const [id, arcs] of onCanvas) {
      const line = picture.querySelector(`[data-connector-id="${id}"] > path`);
      expect(bridges(line?.getAttribute('d') ?? ''), id).toEqual(arcs);
      const [, , again] = picture.querySelectorAll(`[data-connector-id="${id}"] > path`);
      expect(again !== undefined, id).toBe(line?.getAttribute('stroke-dasharray') === '6 4' && arcs.length > 0);
    }
  });

  it('gives each kind of step an outline of its own', () => {
    const forms = STEP_KINDS.map((kind) => {
      const paths = [...document.querySelectorAll(`[data-kind="${kind}"]`)]
        .slice(0, 1)
        .flatMap((group) => [...group.querySelectorAll(':scope > path')]);
      // Numbers away: two sizes of one form are the same form.
      return paths.map((path) => path.getAttribute('d')?.replace(/-?[\d.]+/g, '#')).join('|');
    });
    expect(new Set(forms).size).toBe(STEP_KINDS.length);
  });

  it('links the tools of a step', () => {
    const links = [...document.querySelectorAll('[data-step-id="approve-plan"] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['docs', 'crm', 'chat'].map((id) => `https://${id}.example.com/a?b=1&c=2`),
    );
    expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer' && link.getAttribute('target') === '_blank')).toBe(
      true,
    );
    expect(links[1]?.querySelector('title')?.textContent).toBe('HubSpot · update Account record · crm.example.com');
  });

  it('can go without ground and without legend', () => {
    const plain = parsed(paintSvg(sampleSop(), { theme: 'dark', background: false, legend: false }));
    expect(plain.querySelector('svg > rect')?.getAttribute('width')).not.toBe(plain.documentElement.getAttribute('width'));
    expect([...plain.querySelectorAll('text')].some((text) => text.textContent === 'Milestone')).toBe(false);
  });

  it('opens again as its SOP', async () => {
    const sop = sampleSop();

    const source = await readPictureSource(new TextEncoder().encode(paintSvg(sop, { ...light, carrySource: true })));

    expect('text' in source && source.text.trim()).toBe(writeSopFile(sop).trim());
  });

  it('of an SOP without steps says its title', () => {
    const sop = sampleSop();
    const empty = {
      ...sop,
      steps: new Map(),
      connectors: new Map(),
      toolLinks: new Map(),
      notes: new Map(),
      roles: new Map(),
      stages: new Map(),
    };
    const drawing = { placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {} };
    const picture = paintPicture({ ...empty, drawing }, light);

    expect(parsed(picture.svg).querySelector('text')?.textContent).toBe('Key account management');
    expect(picture.width).toBeGreaterThan(200);
  });
});

describe('hostile texts', () => {
  it.each([
    ['markup', '<script>alert(1)</script><foreignObject onload="x">'],
    ['the end of an attribute', '" onload="alert(1)" x="'],
    ['the end of everything', ']]></metadata></svg><script>alert(1)</script><!--'],
    ['a script address', 'javascript:alert(1)'],
    ['characters that XML forbids', 'a\u0000b\u0008c\u000b\ufffe\uffff\ud800d\udfff'],
    ['a style', 'red;background:url(https://evil.example/x)'],
    ['an entity', '&xxe; &#0; %e; <!ENTITY a SYSTEM "file:///etc/passwd">'],
  ])('with %s stay text, in every field', (_, poison) => {
    const sop = poisoned(sampleSop(), poison);

    const document = parsed(paintSvg(sop, { ...light, carrySource: true }));

    expect(document.querySelectorAll('script, foreignObject, style, a[href^="javascript" i]')).toHaveLength(0);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$/);
        if (!name.startsWith('data-')) expect(value).not.toContain('evil.example');
      }
    }
    expect(idsOf(document, 'data-connector-id')).toHaveLength(sop.connectors.size);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    '//evil.example',
    'file:///etc/passwd',
    'https://user:pass@evil.example/',
  ])('never make a link of %s', (url) => {
    expect(parsed(paintSvg(withTools(sampleSop(), url), light)).querySelectorAll('a')).toHaveLength(0);
  });

  it('a connector of any label and outcome is drawn with words of its own', () => {
    const sop = sampleSop();
    const long = 'word '.repeat(200).trim();
    const connectors = new Map(
      [...sop.connectors.values()].map((connector): [Connector['id'], Connector] => [connector.id, { ...connector, label: long }]),
    );

    const document = parsed(paintSvg({ ...sop, connectors }, light));

    for (const label of document.querySelectorAll('[data-label-of]')) expect(label.querySelectorAll('tspan').length).toBeLessThanOrEqual(4);
  });
});
