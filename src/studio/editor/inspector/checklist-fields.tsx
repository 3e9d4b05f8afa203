import { newId, type StepId } from '../../../sop/model/ids';
import type { ChecklistItem } from '../../../sop/model/step';
import { ListEntry, TextEntry } from './fields';

/** A short id within a step. */
function itemId(prefix: string): string {
  return newId<StepId>(prefix);
}

/** The checklist: its items as a list of texts; under each what shows that it was done. */
export function ChecklistFields({
  items,
  onCommit,
}: {
  readonly items: readonly ChecklistItem[];
  onCommit(items: readonly ChecklistItem[]): void;
}) {
  const texts = items.map((item) => item.text);
  const commitTexts = (next: readonly string[]) => {
    const added = next.length > items.length;
    const removed = next.length < items.length;
    if (added) return onCommit([...items, { id: itemId('item'), text: next.at(-1) ?? '' }]);
    if (removed) {
      const gone = texts.findIndex((text, index) => next[index] !== text);
      return onCommit(items.filter((_, index) => index !== gone));
    }
    onCommit(items.map((item, index) => ({ ...item, text: next[index] ?? item.text })));
  };
  return (
    <>
      <ListEntry label="To tick off" one="item" values={texts} onCommit={commitTexts} />
      {items.map((item, index) => (
        <TextEntry
          key={item.id}
          label={`Evidence for item ${index + 1}`}
          value={item.evidence ?? ''}
          onCommit={(evidence) =>
            onCommit(
              items.map((one) => {
                if (one.id !== item.id) return one;
                const { evidence: _, ...rest } = one;
                return evidence === '' ? rest : { ...rest, evidence };
              }),
            )
          }
        />
      ))}
    </>
  );
}
