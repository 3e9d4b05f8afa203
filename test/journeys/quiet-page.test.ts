import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app';

interface Wrong {
  readonly title: string;
  readonly act: () => void;
  readonly seen: RegExp;
}

/** What no page of ours may do, and the words in which the watch over every journey tells it. */
const WRONGS: readonly Wrong[] = [
  {
    title: 'write a style of its own',
    act: () => {
      const style = document.createElement('style');
      style.textContent = '* { color: red }';
      document.head.append(style);
    },
    seen: /style-src/,
  },
  {
    title: 'load a script from elsewhere',
    act: () => {
      const script = document.createElement('script');
      script.src = 'https://example.com/x.js';
      document.head.append(script);
    },
    seen: /TrustedScriptURL/,
  },
  {
    title: 'turn text into markup',
    act: () => {
      document.body.innerHTML = '<b>x</b>';
    },
    seen: /require-trusted-types-for/,
  },
  {
    title: 'call another host',
    act: () => {
      fetch('https://example.com/').catch(() => undefined);
    },
    seen: /connect-src/,
  },
  {
    title: 'fail',
    act: () => {
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
    },
    seen: /Uncaught error: .*thrown on purpose/,
  },
  {
    title: 'complain',
    act: () => console.error('said on purpose'),
    seen: /Console error: said on purpose/,
  },
  // Last, because it leaves the page.
  {
    title: 'lead to another host',
    act: () => {
      location.href = 'http://127.0.0.1:9/';
    },
    seen: /Request off the origin: http:\/\/127\.0\.0\.1:9\//,
  },
];

describe('a page under test', () => {
  it('is quiet when it is opened, and can do nothing wrong unseen', async () => {
    const { page, url, problems, takeProblems } = await openApp();
    await page.locator('#root > *').first().waitFor();
    expect(problems).toEqual([]);

    for (const { title, act, seen } of WRONGS) {
      await page.evaluate(act).catch(() => undefined);
      await expect.poll(() => problems.join('\n'), { message: `It can’t ${title} unseen` }).toMatch(seen);
      takeProblems();
    }

    // Its policy comes in a header too, so that it holds before the first byte is read.
    const response = await page.request.get(url);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/; frame-ancestors 'none'$/);
    expect(await response.text()).toContain(policy.replace("; frame-ancestors 'none'", ''));
    await page.close();
    takeProblems();
  });
});
