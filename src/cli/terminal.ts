/** Where a verb speaks: its result on stdout, everything else on stderr. */
export interface Terminal {
  /** A result for a program, as it is. */
  result(text: string): void;
  /** A line of a result for a person. */
  print(line: string): void;
  /** A line of talk. */
  talk(line: string): void;
}

/** Signs that move the cursor, colour the screen or turn the text round; names in a file come from anybody. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

const oneLine = (text: string) => `${text.replace(UNPRINTABLE, ' ')}\n`;

/** The terminal of this process. Who reads only the first lines and closes the pipe has done nothing wrong. */
export function openTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2;
    });
  }
  return {
    result: (text) => void process.stdout.write(text),
    print: (line) => void process.stdout.write(oneLine(line)),
    talk: (line) => void process.stderr.write(oneLine(line)),
  };
}
