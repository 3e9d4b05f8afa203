import { ExternalLink, Plus, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import { addTool } from '../../../sop/commands/add-tool';
import { editTool } from '../../../sop/commands/edit-tool';
import { removeTool } from '../../../sop/commands/remove-tool';
import { cleanUrl } from '../../../sop/model/clean-url';
import { newId, type ToolId } from '../../../sop/model/ids';
import { TOOL_CATEGORIES, type Tool } from '../../../sop/model/tool';
import { Button } from '../../ui/button';
import { inform } from '../../ui/notices';
import { useEditor } from '../editor-session';
import { wordChoices } from '../inspector/choices';
import { ChoiceEntry, TextEntry } from '../inspector/fields';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';

function ToolRow({ tool, uses }: { readonly tool: Tool; readonly uses: number }) {
  const { execute, takeBack } = useEditor();
  const edit = (changes: Partial<Omit<Tool, 'id'>>) => void execute(editTool, { toolId: tool.id, changes });
  const address = cleanUrl(tool.url);
  const name = tool.name || 'Unnamed tool';
  const remove = () => {
    if (execute(removeTool, { toolId: tool.id })) inform(`Removed “${name}”.`, { offer: { label: 'Undo', act: () => takeBack('undo') } });
  };
  return (
    <li>
      <TextEntry label="Name" value={tool.name} onCommit={(text) => edit({ name: text })} />
      <ChoiceEntry
        label="Kind"
        value={tool.category}
        choices={wordChoices(TOOL_CATEGORIES, tool.category)}
        onCommit={(category) => edit({ category })}
      />
      <TextEntry label="Address (http, https or mailto)" value={tool.url} onCommit={(url) => edit({ url })} />
      <span className="dialog-soft tools-uses">{uses === 0 ? 'unused' : uses === 1 ? '1 use' : `${uses} uses`}</span>
      {address === null ? (
        <span />
      ) : (
        <a
          className="button"
          data-icon-only="true"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`Open ${name} in a new tab`}
          title={new URL(address).host}
        >
          <ExternalLink size={15} aria-hidden />
        </a>
      )}
      <Button look="quiet" icon={<Trash2 size={15} aria-hidden />} label={`Remove ${name}`} onClick={remove} />
    </li>
  );
}

/** All tools of this SOP, in one place: name, kind, address, and how many steps use each. */
export function ToolsDialog({ close }: DialogProps<'tools'>) {
  const { mirror, execute } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const uses = (id: ToolId) => [...sop.toolLinks.values()].filter((link) => link.toolId === id).length;
  return (
    <>
      <DialogHead title="Tools" close={close} />
      <p className="dialog-soft">Where the work is done and where information lives. Select a step to link a tool to it.</p>
      {sop.tools.size === 0 && <p>No tool yet.</p>}
      <ul className="tools-list">
        {[...sop.tools.values()].map((tool) => (
          <ToolRow key={tool.id} tool={tool} uses={uses(tool.id)} />
        ))}
      </ul>
      <div className="dialog-actions">
        <Button
          icon={<Plus size={16} aria-hidden />}
          onClick={() => execute(addTool, { toolId: newId<ToolId>('tool'), name: 'New tool', category: 'other', url: '' })}
        >
          Add a tool
        </Button>
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  );
}
