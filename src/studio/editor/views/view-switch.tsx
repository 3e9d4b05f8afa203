import { ListTree, type LucideIcon, Sheet, Workflow } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button';
import { keySettings } from '../../ui/key-settings';
import { useEditor, usePanels } from '../editor-session';
import { keysFor } from '../keys-for';
import { showView, VIEW_WORDS } from './show-view';
import { VIEW_NAMES, type ViewName } from './view-settings';
import './view-switch.css';

const ICONS: { readonly [Name in ViewName]: LucideIcon } = { canvas: Workflow, outline: ListTree, table: Sheet };

/** Which view is shown, and the way to the others. */
export function ViewSwitch() {
  const session = useEditor();
  const shown = usePanels((state) => state.view.shown);
  useStore(keySettings);
  const next = keysFor('view-next');
  return (
    <fieldset className="view-switch" aria-label="View of the SOP">
      {VIEW_NAMES.map((name) => {
        const Icon = ICONS[name];
        return (
          <Button
            key={name}
            look="quiet"
            icon={<Icon size={16} aria-hidden />}
            label={VIEW_WORDS[name]}
            aria-pressed={name === shown}
            tipKeys={next}
            data-tip={VIEW_WORDS[name] + (next === undefined ? '' : ', and on to the next with')}
            onClick={() => showView(session, { shown: name })}
          />
        );
      })}
    </fieldset>
  );
}
