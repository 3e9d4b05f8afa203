import { useStore } from 'zustand';
import type { EngineChoice } from '../../../engine/layout/lay-out';
import { editSop } from '../../../sop/commands/edit-sop';
import type { Direction, HandoffStyle } from '../../../sop/model/sop-document';
import { Button } from '../../ui/button';
import { runAutoLayout } from '../auto-layout';
import { useEditor } from '../editor-session';
import { layoutSettings } from '../layout-settings';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly says: string;
}

const HANDOFFS: readonly Choice<HandoffStyle>[] = [
  { id: 'compact', name: 'Compact', says: 'a hand-off may drop straight into the next lane' },
  { id: 'stepped', name: 'Stepped', says: 'every connector leads on by a column: wider, and strictly in reading order' },
];

const DIRECTIONS: readonly Choice<Direction>[] = [
  { id: 'right', name: 'Lanes are rows', says: 'the work flows to the right' },
  { id: 'down', name: 'Lanes are columns', says: 'the work flows down, which suits tall pages and phones' },
];

const ENGINES: readonly Choice<EngineChoice>[] = [
  { id: 'best', name: 'Whichever draws better', says: 'ELK and Laneway are both tried and measured' },
  { id: 'elk', name: 'ELK', says: 'columns and order always by the Eclipse Layout Kernel' },
  { id: 'own', name: 'Laneway', says: 'columns and order always by Laneway' },
];

function Choices<Id extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  onChange(id: Id): void;
}) {
  const { legend, name, choices, value, onChange } = props;
  return (
    <fieldset className="choices">
      <legend className="entry-label">{legend}</legend>
      {choices.map(({ id, name: label, says }) => (
        <label key={id} className="choice">
          <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
          <span>
            {label} <small>{says}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** How this SOP is laid out (kept in it), and how this person likes it done (kept on this device). */
export function LayoutDialog({ close }: DialogProps<'layout'>) {
  const session = useEditor();
  const profile = useStore(session.mirror, (state) => state.sop.profile);
  const { engine, keepTidy } = useStore(layoutSettings);
  return (
    <>
      <DialogHead title="Layout" close={close} />
      <Choices
        legend="Direction"
        name="direction"
        choices={DIRECTIONS}
        value={profile.direction}
        onChange={(direction) => session.execute(editSop, { changes: { direction } })}
      />
      <Choices
        legend="Hand-offs"
        name="handoffs"
        choices={HANDOFFS}
        value={profile.handoffs ?? 'compact'}
        onChange={(handoffs) => session.execute(editSop, { changes: { handoffs } })}
      />
      <Choices
        legend="Columns by (on this device)"
        name="engine"
        choices={ENGINES}
        value={engine}
        onChange={(chosen) => layoutSettings.setState({ engine: chosen })}
      />
      <label>
        <input
          type="checkbox"
          checked={keepTidy}
          onChange={(event) => layoutSettings.setState({ keepTidy: event.currentTarget.checked })}
        />{' '}
        Keep the drawing tidy while I edit
      </label>
      <div className="dialog-actions">
        <Button onClick={close}>Close</Button>
        <Button
          look="primary"
          onClick={() => {
            close();
            void runAutoLayout(session);
          }}
        >
          Lay out now
        </Button>
      </div>
    </>
  );
}
