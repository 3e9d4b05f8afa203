import type { ReadStep } from '../../../sop/commands/read-step';

export type PasteForm = 'outline' | 'page' | 'rows' | 'list';

/** What a pasted text was understood to be, or a sentence that says why it can't be read. */
export type PasteReading =
  | {
      readonly ok: true;
      readonly form: PasteForm;
      readonly steps: readonly ReadStep[];
      /** Sentences about what was understood and what was not. */
      readonly said: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };
