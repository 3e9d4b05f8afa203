import { Plus, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import {
  Button,
  Checkbox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TextArea,
  TextField,
} from 'react-aria-components';
import './fields.css';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly hint?: string;
  /** Called when the person leaves the field or presses Enter, with trimmed text, only when it changed. */
  onCommit(value: string): void;
}

/** A text field that hands over what was written when it is left, so that a sentence is one undo step and not forty. */
export function TextEntry({ label, value, rows, hint, onCommit }: TextProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    const text = draft.trim();
    if (text !== value) onCommit(text);
  };
  return (
    <TextField
      className="entry"
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== value) setDraft(value);
        else if (event.key === 'Enter' && rows === undefined) commit();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      {rows === undefined ? (
        <Input maxLength={2000} {...(hint === undefined ? {} : { placeholder: hint })} />
      ) : (
        <TextArea rows={rows} maxLength={20000} {...(hint === undefined ? {} : { placeholder: hint })} />
      )}
    </TextField>
  );
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  onCommit(id: string): void;
}

/** One of several; the empty id stands for none. */
export function ChoiceEntry({ label, value, choices, onCommit }: ChoiceProps) {
  return (
    <Select className="entry" value={value} onChange={(key) => key !== null && String(key) !== value && onCommit(String(key))}>
      <Label>{label}</Label>
      <Button className="entry-select">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="menu-popover">
        <ListBox className="menu" items={[...choices]}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="menu-item" textValue={choice.name}>
              {choice.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface FlagProps {
  readonly label: string;
  readonly value: boolean;
  onCommit(value: boolean): void;
}

export function FlagEntry({ label, value, onCommit }: FlagProps) {
  return (
    <Checkbox className="flag" isSelected={value} onChange={onCommit}>
      <span className="flag-box" aria-hidden="true">
        {value ? '✓' : ''}
      </span>
      {label}
    </Checkbox>
  );
}

interface ListProps {
  readonly label: string;
  readonly values: readonly string[];
  /** What one entry is called, such as "criterion". */
  readonly one: string;
  onCommit(values: readonly string[]): void;
}

/** A list of short texts: each can be rewritten or removed, one can be added at the end. */
export function ListEntry({ label, values, one, onCommit }: ListProps) {
  const id = useId();
  return (
    <fieldset className="list-entry" aria-labelledby={id}>
      <div id={id} className="entry-label">
        {label}
      </div>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries are plain texts that may repeat; their place is all they have
        <div key={index} className="list-entry-row">
          <TextEntry
            label={`${one} ${index + 1}`}
            value={value}
            onCommit={(text) =>
              onCommit(text === '' ? values.filter((_, at) => at !== index) : values.map((old, at) => (at === index ? text : old)))
            }
          />
          <Button
            className="entry-icon"
            aria-label={`Remove ${one} ${index + 1}`}
            onPress={() => onCommit(values.filter((_, at) => at !== index))}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      ))}
      <AddToList one={one} onAdd={(text) => onCommit([...values, text])} />
    </fieldset>
  );
}

function AddToList({ one, onAdd }: { readonly one: string; onAdd(text: string): void }) {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  };
  return (
    <div className="list-entry-row">
      <TextField
        className="entry entry-quiet"
        aria-label={`New ${one}`}
        value={text}
        onChange={setText}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
          else event.continuePropagation();
        }}
      >
        <Input placeholder={`Add ${one}`} maxLength={2000} />
      </TextField>
      <Button className="entry-icon" aria-label={`Add ${one}`} onPress={add}>
        <Plus size={14} aria-hidden />
      </Button>
    </div>
  );
}

interface SetProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  onCommit(values: readonly string[]): void;
}

/** Any number of several, such as roles that are consulted. */
export function SetEntry({ label, values, choices, onCommit }: SetProps) {
  const id = useId();
  return (
    <fieldset className="list-entry" aria-labelledby={id}>
      <div id={id} className="entry-label">
        {label}
      </div>
      {choices.length === 0 && <p className="entry-none">Nothing to choose from yet</p>}
      {choices.map((choice) => (
        <FlagEntry
          key={choice.id}
          label={choice.name}
          value={values.includes(choice.id)}
          onCommit={(on) => onCommit(on ? [...values, choice.id] : values.filter((value) => value !== choice.id))}
        />
      ))}
    </fieldset>
  );
}
