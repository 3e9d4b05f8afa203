import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import './completing-field.css';

export interface Option {
  readonly key: string;
  readonly name: string;
  /** Said beside the name, such as "new role". */
  readonly hint?: string;
  /** It would be made by writing it; that needs no choosing. */
  readonly isNew?: boolean;
  /** What goes in the place of `start` to `end`. */
  readonly insert: string;
}

/** How the text at the caret may go on. */
export interface Options {
  readonly start: number;
  readonly end: number;
  /** What was typed of it; an option that says just that needs no choosing. */
  readonly typed: string;
  readonly options: readonly Option[];
}

interface CompletingFieldProps {
  readonly label: string;
  readonly text: string;
  /** What is selected at first; absent: all. */
  readonly selection?: readonly [number, number];
  readonly placeholder?: string;
  complete?(text: string, caret: number): Options | null;
  /** The list is open from the start, with all there is. */
  readonly offersAll?: boolean;
  /** An option is all there is to say: it is taken by a click, and Enter and Tab take it and are the caller's keys too. */
  onTake?(text: string): void;
  /** A key that is not the list's. True: it is dealt with. */
  onKey(event: KeyboardEvent<HTMLInputElement>, text: string): boolean;
  /** The focus went elsewhere, not by a key. */
  onLeave(text: string): void;
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** All that could stand in the field, also when it says something already. */
function allOptions({ text, complete }: CompletingFieldProps): Options | null {
  const all = complete?.('', 0) ?? null;
  return all === null ? null : { ...all, start: 0, end: text.length };
}

/** A text field with a list of how the word at the caret may go on. Enter and Tab take the marked option, else they are the caller's. */
export function CompletingField(props: CompletingFieldProps) {
  const { label, text: given, selection, placeholder, complete, offersAll, onTake, onKey, onLeave } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState(given);
  const [open, setOpen] = useState(() => (offersAll === true ? allOptions(props) : null));
  const [marked, setMarked] = useState(() => open?.options.findIndex(({ name }) => same(name, given)) ?? -1);
  /** Where the caret goes once an option is in the field. */
  const caret = useRef<number | null>(null);
  const first = useRef(selection);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'nearest' });
    const [from, to] = first.current ?? [0, field.current?.value.length ?? 0];
    field.current?.setSelectionRange(from, to);
  }, []);
  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const offer = (next: Options | null) => {
    setOpen(next);
    const isSaid = next?.options[0]?.isNew === true || next?.options.some((option) => !option.isNew && same(option.name, next.typed));
    setMarked(next === null || isSaid ? -1 : 0);
  };
  const change = (next: string, at: number) => {
    setText(next);
    offer(complete?.(next, at) ?? null);
  };
  const take = ({ start, end }: Options, { insert }: Option) => {
    const next = text.slice(0, start) + insert + text.slice(end).replace(insert.endsWith(' ') ? /^ / : '', '');
    caret.current = start + insert.length;
    setText(next);
    offer(null);
    onTake?.(next);
  };
  const onListKey = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    if (open === null) return false;
    const { key } = event;
    const count = open.options.length;
    if (key === 'ArrowDown') setMarked((marked + 1) % count);
    else if (key === 'ArrowUp') setMarked(marked <= 0 ? count - 1 : marked - 1);
    else if (key === 'Escape') offer(null);
    else if ((key === 'Enter' || key === 'Tab') && marked >= 0) {
      const option = open.options[marked];
      if (option !== undefined && onTake !== undefined) return onKey(event, option.insert);
      if (option !== undefined) take(open, option);
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (!(onListKey(event) || onKey(event, text))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="completing-field">
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open !== null}
        aria-controls={list}
        aria-activedescendant={open !== null && marked >= 0 ? `${list}-${marked}` : undefined}
        autoComplete="off"
        spellCheck
        maxLength={2000}
        placeholder={placeholder}
        value={text}
        onChange={(event) => change(event.target.value, event.target.selectionStart ?? event.target.value.length)}
        onKeyDown={onKeyDown}
        onBlur={() => onLeave(text)}
      />
      <OptionList id={list} field={field} open={open} marked={marked} onTake={take} />
    </span>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly field: { readonly current: HTMLInputElement | null };
  readonly open: Options | null;
  readonly marked: number;
  onTake(open: Options, option: Option): void;
}

/** The list stands above all else, under its field: the rows around would cut it off. */
function OptionList({ id, field, open, marked, onTake }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = field.current?.getBoundingClientRect();
    if (list.current !== null && (open !== null) !== list.current.matches(':popover-open')) list.current.togglePopover(open !== null);
    if (open === null || box === undefined || list.current === null) return;
    const { offsetHeight, offsetWidth } = list.current;
    const isBelow = box.bottom + offsetHeight < innerHeight || box.top < offsetHeight;
    list.current.style.left = `${Math.max(4, Math.min(box.left, innerWidth - offsetWidth - 4))}px`;
    list.current.style.top = `${isBelow ? box.bottom + 2 : box.top - offsetHeight - 2}px`;
  });
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div ref={list} id={id} role="listbox" aria-label="Suggestions" className="completions" popover="manual">
      {open?.options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps the focus and names the option by aria-activedescendant
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className="completion"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(open, option)}
        >
          <span>{option.name}</span>
          {option.hint !== undefined && <span className="completion-hint">{option.hint}</span>}
        </div>
      ))}
    </div>
  );
}
