import { useRef } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';

/**
 * The field above a list that is chosen from while the focus stays in the field. It is a combobox by role, so that a screen reader says
 * there is a list, and how to go through it; a bare search field says neither.
 */
export function ListSearch({ label }: { readonly label: string }) {
  const isNew = useRef(true);
  return (
    <SearchField
      className="entry"
      autoFocus
      onFocus={({ target }) => {
        // What was looked for last is overwritten. Later the list gives the focus back while somebody types.
        if (isNew.current && target instanceof HTMLInputElement) target.select();
        isNew.current = false;
      }}
    >
      <Label>{label}</Label>
      <Input type="text" role="combobox" aria-expanded="true" />
    </SearchField>
  );
}
