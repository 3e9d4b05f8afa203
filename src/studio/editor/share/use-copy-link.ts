import { type RefObject, useRef } from 'react';
import { announce } from '../../ui/announcer';
import { alertPerson } from '../../ui/notices';

/** A field that shows a link, and what copies the link out of it; where the browser refuses, the link is marked and the person is told. */
export function useCopyLink(link: string | null): { readonly field: RefObject<HTMLInputElement | null>; copy(): Promise<void> } {
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link ?? '');
      announce('Link copied');
    } catch {
      alertPerson('The browser did not let the link be copied. It is marked now; copy it with the keys.');
    }
  };
  return { field, copy };
}
