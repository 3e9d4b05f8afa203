import { ArrowUp, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../ui/button';
import { type Choice, ChoiceEntry } from './fields';

interface PickListProps<Id extends string> {
  readonly label: string;
  /** What one entry is called, such as "approver". */
  readonly one: string;
  readonly values: readonly Id[];
  readonly choices: readonly (Choice & { readonly id: Id })[];
  /** The order says something: entries are numbered and can move up. */
  readonly isOrdered?: boolean;
  onCommit(values: readonly Id[]): void;
}

/** Some out of many: what is chosen stands in a list, the others are offered to add. */
export function PickList<Id extends string>({ label, one, values, choices, isOrdered = false, onCommit }: PickListProps<Id>) {
  const id = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const free = choices.filter((choice) => !values.includes(choice.id));
  const nameOf = (value: Id) => choices.find((choice) => choice.id === value)?.name ?? 'Not there any more';
  const remove = (value: Id) => {
    onCommit(values.filter((other) => other !== value));
    // The pressed button goes with its row.
    place.current?.querySelector<HTMLElement>('.pick-add .entry-select')?.focus();
  };
  const moveUp = (at: number) => {
    const [moved] = values.slice(at, at + 1);
    const others = values.filter((_, index) => index !== at);
    if (moved !== undefined) onCommit([...others.slice(0, at - 1), moved, ...others.slice(at - 1)]);
  };
  return (
    <fieldset ref={place} className="list-entry" aria-labelledby={id}>
      <div id={id} className="entry-label">
        {label}
      </div>
      <ol className="pick-list" data-ordered={isOrdered || undefined}>
        {values.map((value, index) => (
          <li key={value}>
            <span>
              {isOrdered && `${index + 1}. `}
              {nameOf(value)}
            </span>
            {isOrdered && index > 0 && (
              <Button
                look="quiet"
                icon={<ArrowUp size={14} aria-hidden />}
                label={`Move ${nameOf(value)} up`}
                onClick={() => moveUp(index)}
              />
            )}
            <Button look="quiet" icon={<X size={14} aria-hidden />} label={`Remove ${nameOf(value)}`} onClick={() => remove(value)} />
          </li>
        ))}
      </ol>
      <div className="pick-add">
        <ChoiceEntry
          label={`Add ${one}`}
          value=""
          choices={[{ id: '', name: free.length === 0 ? 'Nothing left to add' : 'Choose…' }, ...free]}
          onCommit={(chosen) => {
            const found = free.find((choice) => choice.id === chosen);
            if (found !== undefined) onCommit([...values, found.id]);
          }}
        />
      </div>
    </fieldset>
  );
}
