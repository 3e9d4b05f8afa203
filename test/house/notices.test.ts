import { describe, expect, it } from 'vitest';
import { thirdPartyNotices, withoutLicense } from './third-party-notices';

describe('the notices of what ships', () => {
  it('fit the lock file (else: npm run notices)', async () => {
    await expect(thirdPartyNotices()).toMatchFileSnapshot('../../THIRD-PARTY-NOTICES.md');
  });

  it('say under which licence elkjs is used and where its source is', () => {
    expect(thirdPartyNotices()).toMatch(/elkjs is used unmodified under the Eclipse Public License 2\.0/);
    expect(thirdPartyNotices()).toMatch(/\| elkjs \| [\d.]+ \| EPL-2\.0 OR GPL-3\.0-or-later \| https:\/\/github\.com\/kieler\/elkjs \|/);
  });

  it('leave no package without a licence', () => {
    expect(withoutLicense()).toEqual([]);
  });
});
