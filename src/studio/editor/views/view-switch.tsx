import { ListTree, type LucideIcon, Sheet, Workflow } from 'lucide-react';
import { Button } from '../../ui/button';
import { useEditor, usePanels } from '../editor-session';
import { showView, VIEW_WORDS } from './show-view';
import { VIEW_NAMES, type ViewName } from './view-settings';
import './view-switch.css';

const ICONS: { readonly [Name in ViewName]: LucideIcon } = { canvas: Workflow, outline: ListTree, table: Sheet };

/** Which view is shown, and the way to the others. */
export function ViewSwitch() {
  const session = useEditor();
  const shown = usePanels((state) => state.view.shown);
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
            title={`${VIEW_WORDS[name]} (Ctrl+Shift+O goes to the next)`}
            onClick={() => showView(session, { shown: name })}
          />
        );
      })}
    </fieldset>
  );
}
