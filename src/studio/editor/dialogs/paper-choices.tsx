import { ORIENTATIONS, type Orientation, PAPERS, type PaperId } from '../../../engine/exchange/pages/sheet';
import type { PrintForm } from '../print/print-form';
import './print-dialog.css';

const PAPER_IDS: readonly PaperId[] = ['a4', 'a3', 'letter', 'screen'];
const ORIENTATION_WORDS: { readonly [O in Orientation]: string } = { landscape: 'Landscape', portrait: 'Portrait' };

interface PaperProps {
  readonly form: PrintForm;
  readonly busy: boolean;
  change(form: PrintForm): void;
}

/** Which paper, and whether it lies or stands. */
export function PaperChoices({ form, busy, change }: PaperProps) {
  return (
    <div className="print-choices">
      <Choices
        legend="Paper"
        name="paper"
        ids={PAPER_IDS}
        value={form.paper}
        busy={busy}
        wordOf={(id) => PAPERS[id].name}
        choose={(paper) => change({ ...form, paper })}
      />
      <Choices
        legend="Orientation"
        name="orientation"
        ids={ORIENTATIONS}
        value={form.orientation}
        busy={busy}
        wordOf={(id) => ORIENTATION_WORDS[id]}
        choose={(orientation) => change({ ...form, orientation })}
      />
    </div>
  );
}

interface ChoicesProps<Id extends string> {
  readonly legend: string;
  readonly name: string;
  readonly ids: readonly Id[];
  readonly value: Id;
  readonly busy: boolean;
  wordOf(id: Id): string;
  choose(id: Id): void;
}

function Choices<Id extends string>({ legend, name, ids, value, busy, wordOf, choose }: ChoicesProps<Id>) {
  return (
    <fieldset disabled={busy}>
      <legend className="entry-label">{legend}</legend>
      {ids.map((id) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === value} onChange={() => choose(id)} /> {wordOf(id)}
        </label>
      ))}
    </fieldset>
  );
}
