import type { DialogRequest } from '../panel-state';

/** What every dialog gets: what it is about, and how to go away. */
export interface DialogProps<Kind extends DialogRequest['kind']> {
  readonly request: Extract<DialogRequest, { kind: Kind }>;
  close(): void;
}
