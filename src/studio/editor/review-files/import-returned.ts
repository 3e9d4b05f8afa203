import { importReviews } from '../../discussion/import-reviews';
import type { EditorSession } from '../editor-session';

/** Takes files that reviewers sent back into the review of the open SOP. */
export function importReturned({ opened }: Pick<EditorSession, 'opened'>, files: readonly File[]): Promise<void> {
  return importReviews({ review: opened.review, read: () => opened.document.read() }, files);
}

/** Asks for the files; many can be chosen at once. */
export function chooseReturned(session: Pick<EditorSession, 'opened'>): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.json,application/json';
  input.onchange = () => void importReturned(session, [...(input.files ?? [])]);
  input.click();
}
