import { SignOffTable } from '../../discussion/sign-off-table';
import { DialogHead } from '../dialogs/dialog-head';
import type { DialogProps } from '../dialogs/dialog-props';
import { useEditor } from '../editor-session';

/** Who stands by which part of the SOP. */
export function SignOffsDialog({ close }: DialogProps<'sign-offs'>) {
  const { mirror, opened, review } = useEditor();
  return (
    <>
      <DialogHead title="Sign-offs" close={close} />
      <SignOffTable mirror={mirror} review={opened.review} records={review} />
    </>
  );
}
