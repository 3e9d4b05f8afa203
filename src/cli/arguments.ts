import { parseArgs } from 'node:util';
import { Refusal } from './refusal';

type Options = Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly short?: string }>>;

interface Arguments<Known extends Options> {
  readonly paths: readonly string[];
  readonly options: { readonly [Name in keyof Known]?: Known[Name]['type'] extends 'boolean' ? boolean : string };
}

/** The paths and options behind a verb. Anything that its usage does not name is refused with that usage. */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  known: Known,
  paths: number,
  usage: string,
): Arguments<Known> {
  try {
    const read = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
    if (read.positionals.length === paths && !read.positionals.includes('')) {
      return { paths: read.positionals, options: read.values as Arguments<Known>['options'] }; // parseArgs types values by the same table
    }
  } catch {
    // Its message speaks to programmers; ours is the usage.
  }
  throw new Refusal(`expected: laneway ${usage}`);
}
