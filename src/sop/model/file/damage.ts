/** Something in a file that was put right or left out while reading. */
export interface Damage {
  /** Where, such as `steps[3].roleId`. */
  readonly path: string;
  /** What was found and what became of it, a sentence for the person. */
  readonly message: string;
}

/** Takes down a damage. */
export type Tell = (path: string, message: string) => void;
