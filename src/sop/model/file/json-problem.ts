/** Where a text stops being JSON, and why; in words of our own, because every browser says it differently and some not at all. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

class Problem extends Error {
  constructor(
    readonly at: number,
    readonly what: string,
  ) {
    super(what);
  }
}

const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

/** Walks over a text that JSON.parse refused. Its depth was scanned before, so that it may call itself. */
class Walk {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): void {
    this.value();
    this.space();
    if (this.at < this.text.length) this.fail('something follows after the end');
  }

  private fail(what: string): never {
    throw new Problem(this.at, this.at >= this.text.length ? 'it ends in the middle' : what);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at += found[0].length;
    return true;
  }

  private space(): void {
    this.skip(SPACE);
  }

  private take(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private value(): void {
    if (this.take('{')) this.rest('}', () => this.field());
    else if (this.take('[')) this.rest(']', () => this.value());
    else if (this.text[this.at] === '"') this.string();
    else if (!this.skip(LITERAL)) this.fail('a value is missing or not written as JSON');
  }

  private rest(close: string, entry: () => void): void {
    if (this.take(close)) return;
    do entry();
    while (this.take(','));
    if (!this.take(close)) this.fail(`a comma or “${close}” is missing`);
  }

  private field(): void {
    this.space();
    if (this.text[this.at] !== '"') this.fail('a field name in quotes is missing');
    this.string();
    if (!this.take(':')) this.fail('a colon is missing');
    this.value();
  }

  /** A loop and no pattern, because a pattern over a text of megabytes runs out of stack. */
  private string(): void {
    this.at += 1;
    for (;;) {
      const sign = this.text.charCodeAt(this.at);
      if (sign === 34) break;
      if (Number.isNaN(sign) || sign < 32 || (sign === 92 && !this.skip(ESCAPE)))
        this.fail('a text is not closed or has a sign that must be written another way');
      if (sign !== 92) this.at += 1;
    }
    this.at += 1;
  }
}

/** The first problem of a text that is no JSON; null: there is none. */
export function jsonProblem(text: string): JsonProblem | null {
  try {
    new Walk(text).whole();
    return null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const before = text.slice(0, problem.at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, what: problem.what };
  }
}
