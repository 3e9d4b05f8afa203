import { version } from '../../package.json';
import { Refusal } from './refusal';
import type { Terminal } from './terminal';
import type { ExitCode } from './verb';
import { VERBS } from './verbs';

const HELP = [
  'Laneway: standard operating procedures as text that lives well in Git',
  '',
  ...[...VERBS.values()].map(({ usage, about }) => `  laneway ${usage.padEnd(32)} ${about}`),
  '',
  'Results go to stdout, talk goes to stderr.',
  'Exit code 0: fine. 1: findings of severity error, or differences. 2: the input can’t be used.',
];

/** What `laneway …` does. Whatever happens, the person gets one line and no stack trace. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof Refusal) terminal.talk(`laneway: ${error.message}`);
    else terminal.talk(`laneway: this should not have happened (${error instanceof Error ? error.message : String(error)})`);
    return 2;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === '--version' || name === '-v') {
    terminal.print(version);
    return 0;
  }
  if (name === '--help' || name === '-h') {
    HELP.forEach(terminal.print);
    return 0;
  }
  if (name === undefined) {
    HELP.forEach(terminal.talk);
    return 2;
  }
  const verb = VERBS.get(name);
  if (verb === undefined)
    throw new Refusal(`“${name}” is not something Laneway does; it knows ${[...VERBS.keys()].join(', ')} (see laneway --help)`);
  const end = rest.indexOf('--');
  if (rest.slice(0, end < 0 ? rest.length : end).some((arg) => arg === '--help' || arg === '-h')) {
    terminal.print(`laneway ${verb.usage}`);
    terminal.print(verb.about);
    return 0;
  }
  return verb.run(rest, terminal);
}
