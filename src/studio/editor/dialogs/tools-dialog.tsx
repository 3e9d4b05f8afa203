import { ChevronDown, ChevronUp, ExternalLink, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { editTool } from '../../../sop/commands/edit-tool';
import { removeTool } from '../../../sop/commands/remove-tool';
import { cleanUrl } from '../../../sop/model/clean-url';
import type { ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Tool } from '../../../sop/model/tool';
import { Button } from '../../ui/button';
import { inform } from '../../ui/notices';
import { useEditor } from '../editor-session';
import { categoryChoices } from '../inspector/choices';
import { ChoiceEntry, ListEntry, TextEntry } from '../inspector/fields';
import { AddToolField } from './add-tool-field';
import { DialogHead } from './dialog-head';
import type { DialogProps } from './dialog-props';
import { ToolLosses } from './tool-losses';
import './tools-dialog.css';

interface ToolRowProps {
  readonly sop: SopDocument;
  readonly tool: Tool;
  /** How many steps use it. */
  readonly steps: number;
  readonly isOpen: boolean;
  onToggle(): void;
}

function ToolRow({ sop, tool, steps, isOpen, onToggle }: ToolRowProps) {
  const { execute, takeBack } = useEditor();
  const edit = (changes: Partial<Omit<Tool, 'id'>>) => void execute(editTool, { toolId: tool.id, changes });
  const address = cleanUrl(tool.url);
  const name = tool.name || 'Unnamed tool';
  const counted = steps === 0 ? 'unused' : steps === 1 ? '1 step' : `${steps} steps`;
  const remove = () => {
    if (execute(removeTool, { toolId: tool.id }))
      inform(`Removed “${name}”.`, { offer: { label: 'Undo', act: () => takeBack('undo') }, topic: 'edit' });
  };
  return (
    <li>
      <div className="tool-row">
        <TextEntry label="Name" value={tool.name} onCommit={(text) => edit({ name: text })} />
        <ChoiceEntry
          label="Kind"
          value={tool.category}
          choices={categoryChoices(tool.category)}
          onCommit={(category) => edit({ category })}
        />
        <TextEntry label="Address (http, https or mailto)" value={tool.url} onCommit={(url) => edit({ url })} />
        <Button className="button tool-uses" aria-expanded={isOpen} aria-label={`${counted}, ${name}`} onClick={onToggle}>
          {counted}
          {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        </Button>
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
      </div>
      {isOpen && (
        <div className="tool-more">
          <ToolLosses sop={sop} tool={tool} />
          <ListEntry label="Also called" one="other name" values={tool.aliases} onCommit={(aliases) => edit({ aliases })} />
        </div>
      )}
    </li>
  );
}

/** All tools of this SOP, in one place: name, kind, address, other names, and what breaks without each. */
export function ToolsDialog({ close }: DialogProps<'tools'>) {
  const { mirror, panels } = useEditor();
  const sop = useStore(mirror, (state) => state.sop);
  const [open, setOpen] = useState<ToolId | null>(null);
  const steps = (id: ToolId) => new Set([...sop.toolLinks.values()].filter((link) => link.toolId === id).map(({ stepId }) => stepId)).size;
  return (
    <>
      <DialogHead title="Tools" close={close} />
      <p className="dialog-soft">
        Where the work is done and where information lives. Select a step to link a tool to it; open a tool to see what breaks without it.
      </p>
      {sop.tools.size === 0 && <p>No tool yet.</p>}
      <ul className="tools-list">
        {[...sop.tools.values()].map((tool) => (
          <ToolRow
            key={tool.id}
            sop={sop}
            tool={tool}
            steps={steps(tool.id)}
            isOpen={open === tool.id}
            onToggle={() => setOpen(open === tool.id ? null : tool.id)}
          />
        ))}
      </ul>
      <div className="dialog-actions">
        <AddToolField />
        <Button onClick={() => panels.setState({ dialog: { kind: 'overviews', tab: 'automation' } })}>Chances to automate…</Button>
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  );
}
