import type { Terminal } from './terminal';

/** 0: fine. 1: findings of severity error, or differences. 2: the input can’t be used. */
export type ExitCode = 0 | 1 | 2;

/** One thing that `laneway` does. */
export interface Verb {
  /** What stands behind the name of the program, such as `lint FILE [--json]`. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly about: string;
  /** Throws a `Refusal` when it can’t. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
