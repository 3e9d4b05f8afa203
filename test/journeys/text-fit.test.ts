import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createNodeElk } from '../../src/engine/layout/create-node-elk';
import { layOut } from '../../src/engine/layout/lay-out';
import { applyLayout } from '../../src/sop/commands/apply-layout';
import { runPlain } from '../../src/sop/commands/run-plain';
import { LETTERING } from '../../src/sop/drawing/lettering';
import { textWidth } from '../../src/sop/drawing/text-width';
import { writeSopFile } from '../../src/sop/model/file/write-sop-file';
import { STEP_KINDS } from '../../src/sop/model/step';
import { openApp } from '../support/app';
import { exportedSop, giveFile, openTemplate } from '../support/editor-driver';
import { lettersOf } from '../support/font/letters-of';
import { overflowOf, readable, seenTexts } from '../support/seen-text';
import { TEMPLATES } from '../support/templates';
import { textSpecimen } from '../support/text-specimen';

/** What really drew the letters of an element, as the developer tools tell it. */
async function fontsOf(page: Page, selector: string): Promise<readonly { readonly familyName: string; readonly isCustomFont: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts;
}

describe('the words of a drawing', () => {
  it('stand inside of cards and labels of every kind, length and alphabet, each name in the lines that it was given room for; laid out as by the command line', async () => {
    const sop = textSpecimen();
    const { page } = await openApp();
    await giveFile(page, 'specimen.sop.json', writeSopFile(sop));
    await readable(page);

    const seen = await seenTexts(page);

    expect(seen).toHaveLength(sop.steps.size + sop.connectors.size);
    for (const text of seen) {
      expect(overflowOf(text), `${text.kind} ${text.id} “${text.said.slice(0, 60)}”`).toEqual([]);
      const name = [...sop.steps.values()].find((step) => step.id === text.id)?.name ?? '';
      if (!text.said.endsWith('…')) expect(text.kind === 'label' || text.said === name, text.said).toBe(true);
      expect(text.lines.length, text.id).toBeGreaterThan(0);
    }

    // Laid out it is the same to the byte from the browser and from the command line.
    await page.getByRole('button', { name: 'Auto-layout' }).click();
    await page.getByText(`Tidied ${sop.steps.size} steps`).waitFor({ state: 'attached', timeout: 60_000 });
    const drawn = await exportedSop(page);

    const result = runPlain(sop, applyLayout, await layOut(sop, { elk: createNodeElk() }));
    expect('sop' in result && writeSopFile({ ...result.sop, profile: drawn.profile })).toBe(writeSopFile(drawn));

    // Were the letters a little larger than reckoned with, this test would see it.
    await page.evaluate(() => {
      for (const text of document.querySelectorAll<HTMLElement>('.step-name, .step-chip')) text.style.fontSize = '16px';
      for (const text of document.querySelectorAll<SVGTextElement>('.connector-label text')) text.style.fontSize = '14px';
    });
    const over = (await seenTexts(page)).filter((text) => overflowOf(text).length > 0).map(({ kind }) => kind);
    expect(new Set(over)).toEqual(new Set([...STEP_KINDS, 'label']));
  });

  it('are set in the font that ships, from our own origin, in the sizes that were reckoned with, and stand inside of a picture', async () => {
    const { page, url } = await openApp('', {
      before: () => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (object) => {
          if (object instanceof Blob && object.type === 'image/svg+xml')
            void object.text().then((text) => document.documentElement.setAttribute('data-painted', text));
          return make.call(URL, object);
        };
      },
    });
    await openTemplate(page, 'Account management');
    await readable(page);

    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.woff2') ? [name] : [])),
    );
    expect(files.map((name) => /arimo-latin-(\d+)/.exec(name)?.[1]).sort()).toEqual(['400', '700']);
    for (const name of files) expect(name.startsWith(url), name).toBe(true);

    const texts = [
      ['.step-name', LETTERING.name],
      ['.step-chip', LETTERING.chip],
      ['.connector-label text', LETTERING.label],
      ['.band-name', null],
    ] as const;
    for (const [selector, type] of texts) {
      expect(await fontsOf(page, selector), selector).toMatchObject([{ familyName: 'Arimo', isCustomFont: true }]);
      const style = await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { fontSize, fontWeight, fontKerning, lineHeight } = getComputedStyle(element);
          return { size: Number.parseFloat(fontSize), weight: Number(fontWeight), line: Number.parseFloat(lineHeight), fontKerning };
        });
      if (type !== null) expect(style, selector).toMatchObject({ size: type.size, weight: type.weight, fontKerning: 'none' });
      if (type !== null && selector.startsWith('.step')) expect(style.line, selector).toBe(type.line);
    }

    // A picture that becomes an image has its font inside, because an image sees no font of the page.
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: /^Picture/ }).check();
    await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Export now' }).click()]);

    const painted = (await page.locator('html[data-painted]').getAttribute('data-painted')) ?? '';
    expect(painted.match(/@font-face \{[^}]*font-weight: (400|700)[^}]*data:font\/woff2;base64,[^}]*\}/g)).toHaveLength(2);
  });

  it('are as wide in the browser as the table of widths says', async () => {
    const { page } = await openApp();
    const texts = [...lettersOf(), ...Object.values(TEMPLATES).map(({ summary }) => summary)];
    const fonts = [LETTERING.name, LETTERING.label, LETTERING.chip];

    const measured = await page.evaluate(
      async ({ texts, fonts }) => {
        const css = fonts.map(({ size, weight }) => `${weight} ${size}px Arimo`);
        for (const font of css) await document.fonts.load(font, texts.join(''));
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) return [];
        return css.map((font) => {
          context.font = font;
          context.fontKerning = 'none';
          context.textRendering = 'geometricPrecision';
          return texts.map((text) => context.measureText(text).width);
        });
      },
      { texts, fonts: fonts.map(({ size, weight }) => ({ size, weight })) },
    );

    expect(texts.length).toBeGreaterThan(300);
    const off = fonts.flatMap((font, at) =>
      texts.map((text, index) => ({ text, by: Math.abs((measured[at]?.[index] ?? 0) - textWidth(text, font)) })),
    );
    expect(off.filter(({ by }) => by > 0.5)).toEqual([]);
  });
});
