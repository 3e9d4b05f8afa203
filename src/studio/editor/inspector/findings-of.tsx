import { useStore } from 'zustand';
import { useEditor } from '../editor-session';

/** What the check says of the thing whose fields are shown. */
export function FindingsOf({ id }: { readonly id: string }) {
  const { window } = useEditor();
  const findings = useStore(window, (state) => state.marks.get(id));
  if (findings === undefined) return null;
  return (
    <ul className="fields-findings">
      {findings.map((finding) => (
        <li key={finding.message}>{finding.message}</li>
      ))}
    </ul>
  );
}
