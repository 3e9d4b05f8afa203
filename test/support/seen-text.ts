import type { Page } from 'playwright-core';
import type { StepKind } from '../../src/sop/model/step';
import { canvas } from './editor-driver';
import { isInOutline } from './in-outline';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card or a label as the browser drew it: px of the drawing, texts counted from its own corner. */
export interface SeenText {
  readonly id: string;
  /** `label`, or the kind of the step. */
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly said: string;
  readonly lines: readonly Box[];
  /** Chips whose name is wider than they are. */
  readonly overfull: readonly string[];
}

/** At 100 %, when the fonts that the texts need are there. */
export async function readable(page: Page): Promise<void> {
  await canvas(page).waitFor();
  await page.keyboard.press('Shift+0');
  await page.locator('.sop-canvas:not(.is-coarse) .step-card').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Reads every card and every label off the canvas. */
export function seenTexts(page: Page): Promise<SeenText[]> {
  return page.evaluate(() => {
    const relative = (box: DOMRect, to: DOMRect, zoom: number) => ({
      x: (box.x - to.x) / zoom,
      y: (box.y - to.y) / zoom,
      width: box.width / zoom,
      height: box.height / zoom,
    });
    const linesOf = (element: Element) => {
      const range = document.createRange();
      return [...element.childNodes].flatMap((node) => {
        range.selectNodeContents(node);
        return node.nodeType === Node.TEXT_NODE ? [...range.getClientRects()] : [];
      });
    };
    const cards = [...document.querySelectorAll<HTMLElement>('.step-card')].map((card) => {
      const whole = card.getBoundingClientRect();
      const zoom = whole.width / card.offsetWidth;
      const texts = [...card.querySelectorAll('.step-name, .step-owner, .step-chip')];
      return {
        id: card.dataset.stepId ?? '',
        kind: card.dataset.kind ?? '',
        width: whole.width / zoom,
        height: whole.height / zoom,
        said: card.querySelector('.step-name')?.textContent ?? '',
        lines: texts.flatMap(linesOf).map((line) => relative(line, whole, zoom)),
        overfull: [...card.querySelectorAll('.step-chip')]
          .filter((chip) => chip.scrollWidth > chip.clientWidth)
          .map((chip) => chip.textContent ?? ''),
      };
    });
    const labels = [...document.querySelectorAll('.connector-label')].map((label) => {
      const box = label.querySelector('rect');
      const whole = box?.getBoundingClientRect() ?? new DOMRect();
      const zoom = whole.width / (box?.width.baseVal.value ?? 1);
      return {
        id: label.closest('[data-connector-id]')?.getAttribute('data-connector-id') ?? '',
        kind: 'label',
        width: whole.width / zoom,
        height: whole.height / zoom,
        said: label.textContent ?? '',
        lines: [...label.querySelectorAll('tspan')].flatMap(linesOf).map((line) => relative(line, whole, zoom)),
        overfull: [],
      };
    });
    return [...cards, ...labels];
  });
}

/** Above and below its letters a line is empty. */
const LEADING = 3;

/** What of a text is seen outside of the card or the label that it belongs to. */
export function overflowOf({ kind, width, height, lines, overfull }: SeenText): readonly unknown[] {
  const isInside = (x: number, y: number) =>
    kind === 'label' ? x >= 0 && y >= 0 && x <= width && y <= height : isInOutline(kind as StepKind, { width, height }, [x, y]); // the attribute was written from a kind
  const outside = lines.filter(
    (line) => ![line.x, line.x + line.width].every((x) => [line.y + LEADING, line.y + line.height - LEADING].every((y) => isInside(x, y))),
  );
  return [...outside, ...overfull];
}
