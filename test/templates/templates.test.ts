import { describe, expect, it } from 'vitest';
import { createLivingDocument, seededDoc } from '../../src/engine/document/create-living-document';
import { paintSvg } from '../../src/engine/exchange/svg/paint-svg';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { lintSop } from '../../src/sop/rules/lint-sop';
import { drawingFaults } from '../support/drawing-faults';
import { TEMPLATES } from '../support/templates';
import { assemble } from '../support/templates/author';
import { galleryLine, writeTemplate } from '../support/templates/write-template';
import { opened, ship, shipped } from './shipped';

const files = Object.entries(TEMPLATES).map(([name, source]) => ({ name, file: `${name}.sop.json`, source }));

function wordsOf({ drawing, ...words }: SopDocument): string {
  return writeSopFile({
    ...words,
    drawing: { ...drawing, placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {} },
  });
}

describe.each(files)('the template “$name”', ({ name, file, source }) => {
  it('is drawn as the layout draws it today', async () => {
    const text = await writeTemplate(source);
    ship(file, text);
    expect(shipped(file) === text, 'run LANEWAY_WRITE_TEMPLATES=1 npx vitest run test/templates').toBe(true);
  });

  it('says what its source says', () => {
    expect(wordsOf(opened(name))).toBe(wordsOf(assemble(source)));
  });

  it('opens without damage and is written back to the byte', () => {
    expect(writeSopFile(opened(name))).toBe(shipped(file));
  });

  it('is the same to the byte after it was opened in the editor', () => {
    const living = createLivingDocument({ doc: seededDoc(opened(name)) });

    expect(writeSopFile(living.read())).toBe(shipped(file));
    living.destroy();
  });

  it('has no problem of any kind', () => {
    expect(lintSop(opened(name)).map((finding) => finding.message)).toEqual([]);
  });

  it('opens tidy: nothing overlaps, every step in its cell, no line through a step', () => {
    expect(drawingFaults(opened(name))).toEqual([]);
  });

  it('gives a picture that shows every step and every connector once', () => {
    const sop = opened(name);
    const picture = paintSvg(sop, { theme: 'light' });
    const idsOf = (attribute: string) => new Set([...picture.matchAll(new RegExp(`${attribute}="([^"]+)"`, 'g'))].map((match) => match[1]));

    expect(idsOf('data-step-id')).toEqual(new Set(sop.steps.keys()));
    expect(idsOf('data-connector-id')).toEqual(new Set(sop.connectors.keys()));
  });
});

describe('the gallery', () => {
  const text = `${JSON.stringify(
    files.map(({ file, source }) => galleryLine(file, source)),
    null,
    2,
  )}\n`;

  it('tells about every template as it is', () => {
    ship('templates.json', text);
    expect(shipped('templates.json')).toBe(text);
  });

  it('says in one sentence what each is for', () => {
    for (const { source } of files) expect(source.summary, source.title).toMatch(/^[A-Z][^.!?]{40,160}\.$/);
  });

  it('has eight templates, no two with the same id or title', () => {
    expect(files).toHaveLength(8);
    expect(new Set(files.map(({ source }) => source.id)).size).toBe(8);
    expect(new Set(files.map(({ source }) => source.title)).size).toBe(8);
  });
});
