import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { editToolLink } from '../../../sop/commands/edit-tool-link';
import { linkTool } from '../../../sop/commands/link-tool';
import { unlinkTool } from '../../../sop/commands/unlink-tool';
import { cleanUrl } from '../../../sop/model/clean-url';
import { newId, type ToolId, type ToolLinkId } from '../../../sop/model/ids';
import type { Step } from '../../../sop/model/step';
import { TOOL_USES, type ToolLink } from '../../../sop/model/tool';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import { wordChoices } from './choices';
import { ChoiceEntry, FlagEntry, TextEntry } from './fields';

function OneLink({ link }: { readonly link: ToolLink }) {
  const { inspectorMirror, execute } = useEditor();
  const tool = useStore(inspectorMirror, (state) => state.sop.tools.get(link.toolId));
  const address = tool === undefined ? null : cleanUrl(tool.url);
  const edit = (changes: Partial<Pick<ToolLink, 'use' | 'what' | 'recordOfTruth'>>) =>
    void execute(editToolLink, { toolLinkId: link.id, changes });
  const name = tool?.name || 'Unnamed tool';
  return (
    <div className="fields-sub">
      <div className="fields-row">
        <strong>{name}</strong>
        {address !== null && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {new URL(address).host || 'mail'}
          </a>
        )}
        <Button
          look="quiet"
          icon={<X size={14} aria-hidden />}
          label={`Unlink ${name}`}
          onClick={() => execute(unlinkTool, { toolLinkId: link.id })}
        />
      </div>
      <ChoiceEntry label="Used to" value={link.use} choices={wordChoices(TOOL_USES, link.use)} onCommit={(use) => edit({ use })} />
      <TextEntry label="What" hint="Such as: account record" value={link.what} onCommit={(what) => edit({ what })} />
      <FlagEntry
        label="The one home of this information"
        value={link.recordOfTruth}
        onCommit={(recordOfTruth) => edit({ recordOfTruth })}
      />
    </div>
  );
}

/** The tools a step is done with; linking and unlinking. */
export function ToolLinks({ step }: { readonly step: Step }) {
  const { inspectorMirror, execute, panels } = useEditor();
  const sop = useStore(inspectorMirror, (state) => state.sop);
  const links = [...sop.toolLinks.values()].filter((link) => link.stepId === step.id);
  const linked = new Set(links.map((link) => link.toolId));
  const free = [...sop.tools.values()].filter(({ id }) => !linked.has(id));
  return (
    <div className="list-entry">
      <div className="entry-label">Tools</div>
      {links.map((link) => (
        <OneLink key={link.id} link={link} />
      ))}
      {free.length > 0 && (
        <ChoiceEntry
          label="Link a tool"
          value=""
          choices={[{ id: '', name: 'Choose…' }, ...free.map(({ id, name }) => ({ id, name: name || 'Unnamed tool' }))]}
          onCommit={(id) =>
            id !== '' && execute(linkTool, { toolLinkId: newId<ToolLinkId>('link'), stepId: step.id, toolId: id as ToolId })
          } // an id out of `free`
        />
      )}
      <Button onClick={() => panels.setState({ dialog: { kind: 'tools' } })}>All tools…</Button>
    </div>
  );
}
