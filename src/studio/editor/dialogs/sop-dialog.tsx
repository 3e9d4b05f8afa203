import { SopFields } from '../inspector/sop-fields';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

/** The SOP's own fields, also at hand while something is selected. */
export function SopDialog({ close }: DialogProps<'sop'>) {
  return (
    <>
      <DialogHead title="About this SOP" close={close} />
      <SopFields />
    </>
  );
}
