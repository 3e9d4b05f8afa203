import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';

/** What a page did that it must never do. */
export interface Watch {
  /** Everything seen so far, in words; empty: the page was quiet. */
  readonly problems: string[];
}

const AT_HOME = /^(data|blob|about|devtools|chrome-error):/;

/** Listens to every page of a context: broken policy, uncaught errors, console errors and requests off the origin. */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const problems: string[] = [];
  let last = '';
  // The policy stands in the page and in the header, so each violation is told twice.
  const tell = (problem: string) => {
    if (problem !== last) problems.push(problem);
    last = problem;
  };
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violation: ${event.effectiveDirective} by ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('request', (request: Request) => {
    const url = request.url();
    if (!AT_HOME.test(url) && new URL(url).origin !== origin) tell(`Request off the origin: ${url}`);
  });
  const watchPage = (page: Page) => {
    page.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') tell(`Console error: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => tell(`Uncaught error: ${error.stack ?? error.message}`));
    page.on('crash', () => tell('The page crashed'));
  };
  context.pages().forEach(watchPage);
  context.on('page', watchPage);
  return { problems };
}
