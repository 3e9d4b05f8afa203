import { Input, Label, SearchField } from 'react-aria-components';

/**
 * The field above a list that is chosen from while the focus stays in the field. It is a combobox by role, so that a screen reader says
 * there is a list, and how to go through it; a bare search field says neither.
 */
export function ListSearch({ label }: { readonly label: string }) {
  return (
    <SearchField className="entry" autoFocus onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}>
      <Label>{label}</Label>
      <Input type="text" role="combobox" aria-expanded="true" />
    </SearchField>
  );
}
