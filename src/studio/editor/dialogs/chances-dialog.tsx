import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { automationChances, type ChanceKind } from '../../../sop/overviews/automation-chances';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { saveSheet } from './save-sheet';
import { StepLink } from './step-link';
import './overview-list.css';

const KIND_NAMES: { readonly [Kind in ChanceKind]: string } = {
  'typed-twice': 'Written twice',
  'passed-on-by-hand': 'Passed on by hand',
  'regular-look': 'Looked up again and again',
  'template-sent': 'Template sent by hand',
  'regular-meeting': 'Meeting set up again and again',
};

/** Where a tool could take work over, each with what shows it in this SOP. */
export function ChancesDialog({ close }: DialogProps<'chances'>) {
  const { mirror } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const chances = useMemo(() => automationChances(sop), [sop]);
  const nameOf = (id: Parameters<typeof sop.steps.get>[0]) => sop.steps.get(id)?.name.trim() || 'Unnamed step';
  const save = () =>
    saveSheet(sop.profile.title, 'chances-to-automate', {
      head: ['What is done by hand', 'Steps', 'Tools', 'Why', 'What could be done instead'],
      rows: chances.map(({ kind, stepIds, toolIds, found, instead }) => [
        KIND_NAMES[kind],
        stepIds.map(nameOf).join('; '),
        toolIds.map((id) => sop.tools.get(id)?.name ?? '').join('; '),
        found,
        instead,
      ]),
    });
  return (
    <>
      <DialogHead title="Chances to automate" close={close} />
      <p className="dialog-soft">
        Found in the links between steps and tools, in the order of the steps and in how often they come round. The more the steps say of
        their tools, the more is found.
      </p>
      {chances.length === 0 && <p>Nothing found. Say what each step reads, updates or sends in its tools, and how often it is done.</p>}
      <ul className="overview-list">
        {chances.map(({ kind, stepIds, found, instead }) => (
          <li key={`${kind} ${stepIds.join(' ')} ${found}`}>
            <strong>{KIND_NAMES[kind]}</strong>
            <p>{found}.</p>
            <p>{instead}.</p>
            <div className="overview-steps">
              {stepIds.map((id) => (
                <StepLink key={id} sop={sop} id={id} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button icon={<Download size={16} aria-hidden />} aria-disabled={chances.length === 0} onClick={() => chances.length > 0 && save()}>
          Save as CSV
        </Button>
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  );
}
