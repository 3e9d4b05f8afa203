import type { NamedTool } from '../../../sop/commands/write-step';
import type { ToolId } from '../../../sop/model/ids';
import type { Tool } from '../../../sop/model/tool';
import { catalogueLike, catalogueTool } from '../../../sop/model/tool-catalogue';
import { rowNamed } from './named-row';

/** The tool of the SOP that a name means; else a new one, with what the catalogue knows of it. */
export function toolRow(tools: ReadonlyMap<ToolId, Tool>, name: string): NamedTool {
  const row = rowNamed<ToolId>(tools, name, 'tool');
  const known = tools.has(row.id) ? undefined : catalogueTool(name);
  if (known === undefined) return row;
  const sameTool = rowNamed<ToolId>(tools, known.name, 'tool');
  return tools.has(sameTool.id) ? sameTool : { ...known, id: row.id };
}

/** A kind of tool within a sentence. */
export const categoryWord = (category: string) => (category === 'crm' ? 'CRM' : category);

/** Tools that the SOP lacks, for a list of suggestions. */
export function catalogueChoices(tools: ReadonlyMap<ToolId, Tool>, typed: string) {
  return catalogueLike(typed, tools.values()).map(({ name, category }) => ({
    id: `known ${name}`,
    name,
    hint: `new, ${categoryWord(category)}`,
  }));
}
