import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A scratch file, its path as it would stand in the repository. */
export interface Planted {
  readonly path: string;
  readonly text: string;
}

export interface Diagnosis {
  /** As `lint/style/noRestrictedImports`. */
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly line: number;
}

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly message: string;
    readonly location: { readonly path: string; readonly start?: { readonly line: number } };
  }[];
}

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

/** What our own Biome configuration says about files planted in an empty folder. */
export async function lintPlanted(folder: string, planted: readonly Planted[]): Promise<readonly Diagnosis[]> {
  for (const name of ['biome.json', '.gitignore', 'package.json']) await copyFile(name, join(folder, name));
  for (const { path, text } of planted) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 64e6 }).catch(
    (error: { stdout: string }) => error,
  );
  const report = JSON.parse(stdout) as BiomeReport;
  return report.diagnostics.map(({ category, severity, message, location }) => ({
    rule: category,
    severity,
    message,
    path: location.path,
    line: location.start?.line ?? 0,
  }));
}
