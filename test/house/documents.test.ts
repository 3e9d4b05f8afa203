import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './repository';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const decisions = [...filesBelow('src'), ...filesBelow('test')].filter((path) => path.endsWith('.decision.md'));

function linksOf(path: string): string[] {
  return [...textOf(path).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !link.includes('://'));
}

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const packageFile = JSON.parse(textOf('package.json')) as PackageFile;

describe('the documents', () => {
  it('start with the two commands that a fresh machine needs', () => {
    const firstBlock = /^# Laneway\n\n```sh\n(.*?)```/s.exec(textOf('README.md'))?.[1];

    expect(firstBlock?.trim().split('\n')).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('lead to places that exist', () => {
    for (const path of [...DOCUMENTS, ...decisions]) {
      for (const link of linksOf(path)) expect(existsSync(join(dirname(path), link)), `${path} → ${link}`).toBe(true);
    }
  });

  it('list every decision, and each says when it was taken and what it binds', () => {
    expect(
      linksOf('ARCHITECTURE.md')
        .filter((link) => link.endsWith('.decision.md'))
        .sort(),
    ).toEqual([...decisions].sort());
    for (const path of decisions) expect(textOf(path), path).toMatch(/\n\d{4}-\d\d-\d\d\. .*\nBinds: /s);
  });

  it('name only commands that package.json has', () => {
    const named = DOCUMENTS.flatMap((path) => [...textOf(path).matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? ''));

    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => packageFile.scripts[script] === undefined)).toEqual([]);
  });
});

describe('what is installed', () => {
  it('comes from wherever npm is told to look: the lock file names no host', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved"|\.tgz|registry\./);
    expect(textOf('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('is the same everywhere: versions are exact', () => {
    const versions = Object.values({ ...packageFile.dependencies, ...packageFile.devDependencies });

    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('needs no compiler and runs no script of a package on installing', () => {
    expect(textOf('package-lock.json')).not.toContain('"hasInstallScript": true');
  });
});
