/** What a reader keeps on this device. A browser may forbid or forget it; then the page works without. */
export interface Kept {
  read(key: string): unknown;
  /** False: it could not be kept. */
  write(key: string, value: unknown): boolean;
}

/** Keeps things under the name of this SOP, so that two pages in one browser do not meet. */
export function keptFor(sopId: string): Kept {
  const nameOf = (key: string) => `laneway-reader/${sopId}/${key}`;
  return {
    read(key) {
      try {
        const text = localStorage.getItem(nameOf(key));
        return text === null ? null : (JSON.parse(text) as unknown);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(nameOf(key), JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
  };
}
