import { useStore } from 'zustand';
import { editSop } from '../../../sop/commands/edit-sop';
import { contactOf, type Expert, shownContact } from '../../../sop/model/expert';
import { SOP_CLASSES } from '../../../sop/model/sop-class';
import { DIRECTIONS, type SopProfile } from '../../../sop/model/sop-document';
import type { Changes } from '../../../sop/model/sop-draft';
import { useEditor } from '../editor-session';
import { classChoices, idOrNull, roleChoices } from './choices';
import { ChoiceEntry, ListEntry, TextEntry } from './fields';
import { FindingsOf } from './findings-of';

const PERIODS: Readonly<Record<string, string>> = {
  P1M: 'Every month',
  P3M: 'Every three months',
  P6M: 'Every six months',
  P1Y: 'Every year',
};

/** What is said of the SOP as a whole: title, purpose, keeper, review. */
export function SopFields() {
  const { inspectorMirror, execute } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const { profile } = sop;
  const edit = (changes: Changes<SopProfile>) => void execute(editSop, { changes });
  const { name: expertName, contact } = profile.expert ?? { name: '', contact: '' };
  const expert = (next: Expert) => edit({ expert: next.name === '' && next.contact === '' ? undefined : next });
  const every = profile.review.every ?? '';
  const periods = Object.keys(PERIODS).includes(every) || every === '' ? Object.keys(PERIODS) : [...Object.keys(PERIODS), every];
  return (
    <div className="fields">
      <h2>This SOP</h2>
      <FindingsOf id={profile.id} />
      <TextEntry label="Title" value={profile.title} onCommit={(title) => edit({ title })} />
      <TextEntry label="What it is for" rows={4} value={profile.summary} onCommit={(summary) => edit({ summary })} />
      <ChoiceEntry
        label="Kept by"
        value={profile.ownerRoleId ?? ''}
        choices={roleChoices(sop)}
        onCommit={(id) => edit({ ownerRoleId: idOrNull(sop.roles.keys(), id) })}
      />
      <TextEntry label="Expert to ask" value={expertName} onCommit={(name) => expert({ name, contact })} />
      <TextEntry
        label="Mail or web address of the expert"
        value={shownContact(contact)}
        onCommit={(typed) => expert({ name: expertName, contact: contactOf(typed) })}
      />
      <ChoiceEntry
        label="Class"
        value={profile.class ?? ''}
        choices={classChoices()}
        onCommit={(id) => edit({ class: SOP_CLASSES.find((one) => one === id) ?? null })}
      />
      <ChoiceEntry
        label="Lanes run"
        value={profile.direction}
        choices={[
          { id: 'right', name: 'Across: lanes are rows' },
          { id: 'down', name: 'Down: lanes are columns' },
        ]}
        onCommit={(id) => edit({ direction: DIRECTIONS.find((one) => one === id) ?? 'right' })}
      />
      <ChoiceEntry
        label="Review"
        value={every}
        choices={[{ id: '', name: 'Not set' }, ...periods.map((period) => ({ id: period, name: PERIODS[period] ?? period }))]}
        onCommit={(id) => edit({ review: { ...profile.review, every: id || null } })}
      />
      <TextEntry
        label="Last reviewed on (year-month-day)"
        value={profile.review.lastReviewedOn ?? ''}
        onCommit={(day) => edit({ review: { ...profile.review, lastReviewedOn: day || null } })}
      />
      <ListEntry
        label="Also review when"
        one="trigger"
        values={profile.review.triggers}
        onCommit={(triggers) => edit({ review: { ...profile.review, triggers } })}
      />
      <ListEntry label="Tags" one="tag" values={profile.tags} onCommit={(tags) => edit({ tags })} />
    </div>
  );
}
