import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from './repository';

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly source: string;
  readonly text: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>>;
}

interface PackageFile {
  readonly repository?: string | { readonly url?: string };
  readonly homepage?: string;
}

const ONLY_TYPES = /^(@types\/.*|csstype)$/;

function sourceOf({ repository, homepage }: PackageFile): string {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  const bare = url
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^ssh:\/\/git@/, 'https://');
  return (/^[\w-]+\/[\w.-]+$/.test(bare) ? `https://github.com/${bare}` : bare).replace(/\.git$/, '');
}

function licenseTextOf(folder: string): string {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name === undefined
    ? ''
    : textOf(join(folder, name))
        .replace(/\r/g, '')
        .replace(/[ \t]+$/gm, '')
        .trim();
}

/** What `npm ci --omit=dev` would install, types aside: all that can end up in a build. */
function shippedPackages(): Shipped[] {
  const { packages } = JSON.parse(textOf('package-lock.json')) as Lock;
  return Object.entries(packages)
    .map(([folder, entry]) => ({ folder, entry, name: folder.replace(/^.*node_modules\//, '') }))
    .filter(({ folder, entry, name }) => folder !== '' && entry.dev !== true && !ONLY_TYPES.test(name))
    .map(({ folder, entry, name }) => ({
      name,
      version: entry.version ?? '',
      license: entry.license ?? '',
      source: sourceOf(JSON.parse(textOf(join(folder, 'package.json'))) as PackageFile),
      text: licenseTextOf(folder),
    }))
    .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

const HEAD = `# Third-party notices

Laneway is made available under the MIT licence (see LICENSE). It contains the packages below, each under its own licence.

elkjs is used unmodified under the Eclipse Public License 2.0, which it offers beside the GNU General Public License. It is kept
in a file of its own, which is loaded at the first layout. Its source code can be had at https://github.com/kieler/elkjs, that of
the Eclipse Layout Kernel it is made from at https://github.com/eclipse-elk/elk, both under the Eclipse Public License 2.0.

This file is written by \`npm run notices\`, and a test fails when it does not fit the lock file.
`;

/** The whole file: a table of what ships, then each licence text once, with the packages it goes for. */
export function thirdPartyNotices(): string {
  const shipped = shippedPackages();
  const rows = shipped.map(({ name, version, license, source }) => `| ${name} | ${version} | ${license} | ${source} |`);
  const texts = new Map<string, string[]>();
  for (const { name, version, text } of shipped) if (text !== '') texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  const sections = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return [HEAD, '| package | version | licence | source |', '| --- | --- | --- | --- |', ...rows, '', ...sections].join('\n');
}

/** Packages that ship and neither bring nor name a licence. */
export const withoutLicense = (): string[] =>
  shippedPackages()
    .filter(({ license }) => license === '')
    .map(({ name }) => name);
