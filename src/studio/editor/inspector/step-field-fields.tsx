import { newId, type StepId } from '../../../sop/model/ids';
import { FIELD_TYPES, type StepField } from '../../../sop/model/step';
import { Button } from '../../ui/button';
import { ChoiceEntry, ListEntry, TextEntry } from './fields';

const TYPE_WORDS = { text: 'Text', single: 'One of a list', multi: 'Several of a list', date: 'Date', file: 'File' } as const;

/** What is to be filled in while doing the step. */
export function StepFieldFields({
  fields,
  onCommit,
}: {
  readonly fields: readonly StepField[];
  onCommit(fields: readonly StepField[]): void;
}) {
  const replace = (id: string, changes: Partial<StepField>) =>
    onCommit(fields.map((field) => (field.id === id ? { ...field, ...changes } : field)));
  return (
    <>
      {fields.map((field) => (
        <div key={field.id} className="fields-sub">
          <TextEntry label="Label" value={field.label} onCommit={(label) => replace(field.id, { label })} />
          <ChoiceEntry
            label="Kind of answer"
            value={field.type}
            choices={FIELD_TYPES.map((type) => ({ id: type, name: TYPE_WORDS[type] }))}
            onCommit={(id) => replace(field.id, { type: FIELD_TYPES.find((type) => type === id) ?? 'text' })}
          />
          {(field.type === 'single' || field.type === 'multi') && (
            <ListEntry label="Options" one="option" values={field.options} onCommit={(options) => replace(field.id, { options })} />
          )}
          <Button look="danger" onClick={() => onCommit(fields.filter((one) => one.id !== field.id))}>
            Remove this field
          </Button>
        </div>
      ))}
      <Button onClick={() => onCommit([...fields, { id: newId<StepId>('field'), label: 'New field', type: 'text', options: [] }])}>
        Add a field
      </Button>
    </>
  );
}
