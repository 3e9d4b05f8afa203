import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/engine/exchange/file-name-of';

describe('the name of a saved file', () => {
  it.each([
    ['Account management', 'account-management.png'],
    ['  Q3 / Q4: plan?  ', 'q3-q4-plan.png'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['Überprüfung 客户', 'überprüfung-客户.png'],
    ['', 'sop.png'],
    ['…', 'sop.png'],
    ['CON', 'sop-con.png'],
    ['a\u0000b\u202ec', 'a-b-c.png'],
  ])('of “%s” is %s', (title, name) => {
    expect(fileNameOf(title, '.png')).toBe(name);
  });

  it('is never longer than a file system takes', () => {
    expect(fileNameOf('word '.repeat(100), '.sop.json').length).toBeLessThan(100);
  });
});
