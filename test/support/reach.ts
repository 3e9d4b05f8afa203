import type { Locator, Page } from 'playwright-core';

/** How far the page can be scrolled sideways, px; 0 is as it should be. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return Math.max(0, scrollWidth - innerWidth, document.body.scrollWidth - innerWidth);
  });
}

/** What can be pressed within a place but is smaller than `least` px, or stands outside of the screen although nothing scrolls it in. */
export function outOfReach(place: Locator, least: number): Promise<string[]> {
  return place.evaluate((root, size) => {
    const scrolls = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      return /auto|scroll/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement);
    };
    const pageScrolls = document.documentElement.scrollHeight > innerHeight;
    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? element.tagName;
    const problems: string[] = [];
    for (const element of root.querySelectorAll('button, a[href], input, textarea, select, summary, [role="menuitem"]')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[aria-hidden="true"]') !== null) continue;
      // What is pressed is the label around a small box, where there is one; a text field only has to be high enough.
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      if (box.height < size - 0.5 || box.width < size - 0.5) problems.push(`${nameOf(element)}: ${box.width} × ${box.height}`);
      const isBeside = box.left < -1 || box.right > innerWidth + 1;
      const isOut = isBeside || (!pageScrolls && (box.top < -1 || box.bottom > innerHeight + 1));
      if (isOut && !scrolls(element)) problems.push(`${nameOf(element)}: outside at ${box.left}, ${box.top}`);
    }
    return problems;
  }, least);
}
