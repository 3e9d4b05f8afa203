import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../src/sop/model/clean-url';

describe('an address of a tool', () => {
  it.each([
    ['https://app.hubspot.com/contacts/1', 'https://app.hubspot.com/contacts/1'],
    ['http://example.com', 'http://example.com/'],
    ['  https://example.com/a?b=1&c=2#d  ', 'https://example.com/a?b=1&c=2#d'],
    ['HTTPS://EXAMPLE.COM/Path', 'https://example.com/Path'],
    ['https://example.com:8443/', 'https://example.com:8443/'],
    ['https://example.com/@team/page', 'https://example.com/@team/page'],
    ['https://example.com/?to=a@b.example', 'https://example.com/?to=a@b.example'],
    ['https://example.com/100%', 'https://example.com/100%'],
    ['https://example.com/ü', 'https://example.com/%C3%BC'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['http://localhost:3000/', 'http://localhost:3000/'],
    ['mailto:care@example.com', 'mailto:care@example.com'],
    ['mailto:care@example.com,help@example.com', 'mailto:care@example.com,help@example.com'],
    ['mailto:care@example.com?subject=Plan%20for%202027', 'mailto:care@example.com?subject=Plan%20for%202027'],
    ['mailto:care@example.com?body=One%0D%0ATwo', 'mailto:care@example.com?body=One%0D%0ATwo'],
  ])('that is plain can be linked: %s', (given, linked) => {
    expect(cleanUrl(given)).toBe(linked);
  });

  it.each([
    '',
    '   ',
    'example.com',
    '/relative',
    '//example.com',
    '///example.com',
    '#top',
    '?q=1',
    'https:',
    'https:/',
    'https://',
    'https:///example.com',
    'https:example.com',
    'https:/example.com',
    'http:\\\\example.com',
    'https://example.com\\@evil.example',
    'https:\\/\\/evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u003aalert(1)',
    'javascript://example.com/%0aalert(1)',
    'javascript:https://example.com/',
    '&#106;avascript:alert(1)',
    'jav&#x09;ascript:alert(1)',
    'feed:javascript:alert(1)',
    'view-source:https://example.com/',
    'vbscript:msgbox(1)',
    'livescript:x',
    'mocha:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'blob:https://example.com/123',
    'filesystem:https://example.com/temporary/a',
    'file:///etc/passwd',
    'ftp://example.com/',
    'ws://example.com/',
    'tel:+4912345',
    'sms:+4912345',
    'intent://example.com#Intent;scheme=http;end',
    'about:blank',
    'chrome://settings',
    'ms-word:ofe|u|https://example.com/a.docx',
    'x-https://example.com/',
    'https;//example.com/',
    'https ://example.com/',
    'https://user@example.com/',
    'https://user:secret@example.com/',
    'https://:secret@example.com/',
    'https://@example.com/',
    'https://bank.example@evil.example/',
    'https://bank.example:443@evil.example/',
    'https://bank.example%2F@evil.example/',
    'https://exa mple.com/',
    'https://example.com/a b',
    'https://example.com/\u202egnp.exe',
    'https://example.com/\u2066hidden\u2069',
    'https://example\u200b.com/',
    'https://example.com/\u00ad',
    'https://example.com/\ufeff/a',
    'https://example.com/\u2028a',
    'https://example.com/\u00a0a',
    'https://example.com/\u3164',
    'https://example.com/\u2800',
    'https://example.com/\u{e0041}',
    'https://example.com/\ud800',
    'https://example.com/\u0000',
    'https://example.com/\u007f',
    'https://example.com/\u0085',
    'https://example.com/\na',
    'https://[::1',
    'https://example.com:99999/',
    'https://exa<mple.com/',
    'https://%00.example/',
    'mailto:',
    'mailto:nobody',
    'mailto:@example.com',
    'mailto:a@',
    'mailto:a@b@c',
    'mailto://care@example.com',
    'mailto:/care@example.com',
    'mailto:care@example.com%0D%0ABcc:all@example.com',
    'mailto:care@example.com?subject=a%0D%0ABcc:all@example.com%00',
    'mailto:care@example.com?bcc=a@b.example%0Ax',
    'mailto:care@example.com?subject=%E2%80%AEx',
    'mailto:care@example.com?a%0Ab=c',
    'mailto:care@example.com,',
    'mailto:%',
    'mailto:javascript:alert(1)',
  ])('that is not is refused: %j', (given) => {
    expect(cleanUrl(given)).toBeNull();
  });

  it('that is longer than 2,048 letters, as written or as linked, is refused', () => {
    expect(cleanUrl(`https://example.com/${'x'.repeat(2028)}`)).not.toBeNull();
    expect(cleanUrl(`https://example.com/${'x'.repeat(2029)}`)).toBeNull();
    expect(cleanUrl(`https://example.com/${'ü'.repeat(500)}`)).toBeNull();
  });

  it('that was cleaned is clean, of an allowed kind and without hidden signs, whatever was typed', () => {
    const parts = fc.constantFrom(
      'https://',
      'http:',
      'mailto:',
      'javascript:',
      'a',
      '@',
      '/',
      '\\',
      ':',
      '%0a',
      '\u202e',
      ' ',
      '\n',
      '.',
      'b.example',
      '?',
      '#',
      '&',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
        ),
        (given) => {
          const clean = cleanUrl(given);
          if (clean === null) return;
          expect(clean).toMatch(/^(https?:\/\/[^/@]+\/|mailto:)[!-~]*$/);
          expect(cleanUrl(clean)).toBe(clean);
        },
      ),
      { numRuns: 200 },
    );
  });
});
