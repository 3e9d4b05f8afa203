import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Everything that must hold, in one command: plain JavaScript, because the oldest Node we support reads no TypeScript.
 * Each stage is a child process; a stage that fails does not keep the ones after it from telling what they found.
 */
const SCRATCH = 'node_modules/.cache/laneway';
mkdirSync(SCRATCH, { recursive: true });

const bin = (name, ...args) => [process.execPath, binOf(name), ...args];

function binOf(name) {
  const folder = join('node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : Object.values(entry)[0]);
}

function vitest(name, ...projects) {
  const report = join(SCRATCH, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, commands: [bin('vitest', 'run', ...projects.flatMap((project) => ['--project', project]), ...reporters)] };
}

/** Stages of one group run side by side on two cores; groups run one after the other. */
const GROUPS = [
  [
    { name: 'build', commands: [bin('vite', 'build', '--logLevel', 'warn'), bin('vite', 'build', '--mode', 'cli', '--logLevel', 'warn')] },
    { name: 'types', commands: [bin('typescript', '-p', '.')] },
    { name: 'format, lint and import rules', commands: [bin('@biomejs/biome', 'check', '--error-on-warnings', '.')] },
    { name: 'nothing unused', commands: [bin('knip')] },
    { name: 'bundle budgets', commands: [bin('size-limit')], after: 'build' },
  ],
  [vitest('unit tests', 'unit', 'dom')],
  [vitest('browser tests', 'journeys')],
];

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, LANEWAY_BUILT: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A file that could not even be loaded has no tests, and still counts as one that failed. */
function countTests(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded };
}

async function runStage(stage) {
  const start = performance.now();
  let ok = true;
  let output = '';
  for (const command of stage.commands) {
    const result = await run(command);
    output += result.output;
    ok = result.ok;
    if (!ok) break;
  }
  const tests = stage.report === undefined ? { passed: 0, failed: 0 } : countTests(stage.report);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const sum = stage.report === undefined ? '' : `, ${tests.passed} passed, ${tests.failed} failed`;
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${stage.name} (${seconds} s${sum})`);
  if (stage.report !== undefined) return { ok, passed: tests.passed, failed: ok ? tests.failed : Math.max(tests.failed, 1) };
  return { ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

async function runGroup(stages, results) {
  const waiting = [...stages];
  const running = new Map();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((stage) => stage.after === undefined || results.has(stage.after));
    if (next >= 0 && running.size < 2) {
      const [stage] = waiting.splice(next, 1);
      running.set(
        stage.name,
        runStage(stage).then((result) => {
          results.set(stage.name, result);
          running.delete(stage.name);
        }),
      );
    } else {
      await Promise.race(running.values());
    }
  }
}

const results = new Map();
for (const group of GROUPS) await runGroup(group, results);
const sum = [...results.values()].reduce(
  (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
  {
    passed: 0,
    failed: 0,
  },
);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
