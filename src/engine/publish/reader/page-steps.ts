import { every } from './make';

export interface PageWay {
  readonly to: string;
  /** Empty: nothing stands on it. */
  readonly answer: string;
  readonly words: string;
}

/** A step as it stands on the page. */
export interface PageStep {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly owner: string;
  readonly stage: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly isFork: boolean;
  readonly ways: readonly PageWay[];
  readonly article: HTMLElement;
  readonly item: HTMLElement;
}

const wordsOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The steps in their order, read from the page itself: it is the one place where they are written. */
export function pageSteps(): readonly PageStep[] {
  return every('article[data-step]').map((article, index) => ({
    id: article.dataset.step ?? '',
    number: index + 1,
    name: wordsOf(article.querySelector('h4')).replace(/^\d+\. /, ''),
    owner: wordsOf(article.querySelector('.who strong')),
    stage: article.dataset.stage ?? '',
    kind: article.dataset.kind ?? '',
    roles: (article.dataset.roles ?? '').split(' '),
    isFork: article.hasAttribute('data-fork'),
    ways: every('ul.ways > li', article).map((way) => ({
      to: way.querySelector<HTMLElement>('[data-to]')?.dataset.to ?? '',
      answer: way.querySelector<HTMLElement>('[data-answer]')?.dataset.answer ?? '',
      words: wordsOf(way),
    })),
    article,
    item: article.closest('li') ?? article,
  }));
}
