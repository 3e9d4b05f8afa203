import { SopFields } from '../inspector/sop-fields';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
// On a small screen the details, which look the same, may not be there yet.
import '../inspector/inspector.css';

/** The SOP's own fields, also at hand while something is selected. */
export function SopDialog({ close }: DialogProps<'sop'>) {
  return (
    <>
      <DialogHead title="About this SOP" close={close} />
      <SopFields />
    </>
  );
}
