import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { addTool } from '../../../sop/commands/add-tool';
import { newId, type ToolId } from '../../../sop/model/ids';
import { catalogueTool, TOOL_CATALOGUE } from '../../../sop/model/tool-catalogue';
import { Button } from '../../ui/button';
import { useEditor } from '../editor-session';
import type { Options } from '../entry/completing-field';
import { CompletingField } from '../entry/completing-field';
import { catalogueChoices } from '../entry/tool-row';

/** Adds a tool by a few letters: what the catalogue knows comes with kind and address, any other name comes as it is. */
export function AddToolField() {
  const { execute, mirror } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  const complete = (typed: string): Options | null => {
    const name = typed.trim();
    const choices = catalogueChoices(mirror.getState().sop.tools, name).slice(0, 10);
    const known = choices.map(({ id, hint, name: one }) => ({ key: id, name: one, hint, insert: one }));
    const isKnown = name === '' || choices.some((one) => one.name.toLowerCase() === name.toLowerCase());
    const fresh = isKnown ? [] : [{ key: 'new', name, hint: 'a tool of your own', isNew: true, insert: name }];
    const options = [...known, ...fresh];
    return options.length === 0 ? null : { start: 0, end: typed.length, typed, options };
  };
  const add = (text: string): boolean => {
    const name = text.trim();
    if (name === '') return true;
    // Only what is written out is taken from the catalogue: “Zen” stays “Zen”.
    const known = TOOL_CATALOGUE.find((one) => one.name === name) ?? catalogueTool(name);
    return execute(addTool, { category: 'other', url: '', name, ...known, toolId: newId<ToolId>('tool') });
  };
  const take = (text: string) => {
    if (add(text)) close();
  };
  return (
    <div ref={place} className="tool-add">
      {isOpen ? (
        <CompletingField
          label="Name of the tool"
          text=""
          placeholder={`Type a few letters: ${TOOL_CATALOGUE.length} tools are known`}
          complete={complete}
          onTake={take}
          onKey={({ key }, text) => {
            if (key === 'Enter') take(text);
            else if (key === 'Escape') close();
            else return false;
            return true;
          }}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <Button icon={<Plus size={16} aria-hidden />} onClick={() => setOpen(true)}>
          Add a tool
        </Button>
      )}
    </div>
  );
}
