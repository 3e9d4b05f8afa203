import type { ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';
import { writeMark } from './kind-marks';
import { inQuotes, namesOf, plainOrQuoted } from './names';
import { type KnownNames, type ReadLine, readLine } from './read-line';
import { toolsOf } from './tools-of';

/** What a line says of a step. */
export interface LineParts extends Pick<Step, 'kind' | 'name' | 'roleId' | 'stageId'> {
  readonly toolIds: readonly ToolId[];
}

/** The line of a step: `readLine` finds the same name, kind, owner, stage and tools in it. */
export function writeLine(step: Step, sop: KnownNames & Pick<SopDocument, 'toolLinks'>): string {
  return writeParts({ ...step, toolIds: toolsOf(sop, step.id) }, sop);
}

/** The same of parts, for who has no step yet or says the stage elsewhere. */
export function writeParts(parts: LineParts, sop: KnownNames): string {
  const pretty = lineOf(parts, sop, plainOrQuoted);
  return says(readLine(pretty, sop), parts) ? pretty : lineOf(parts, sop, inQuotes);
}

function lineOf({ kind, name, roleId, stageId, toolIds }: LineParts, sop: KnownNames, write: (name: string) => string): string {
  const role = roleId === null ? undefined : namesOf(sop.roles).labels.get(roleId);
  const stage = stageId === null ? undefined : namesOf(sop.stages).labels.get(stageId);
  const tools = toolIds.flatMap((id) => namesOf(sop.tools).labels.get(id) ?? []);
  const words = [
    writeMark(kind, name),
    ...(role === undefined ? [] : [`@${write(role)}`]),
    ...(stage === undefined ? [] : [`#${write(stage)}`]),
    ...tools.map((tool) => `+${write(tool)}`),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function says(read: ReadLine, { kind, name, roleId, stageId, toolIds }: LineParts): boolean {
  const sameTools = read.tools.length === toolIds.length && read.tools.every((tool, index) => tool.id === toolIds[index]);
  const sameCell = (read.role?.id ?? null) === roleId && (read.stage?.id ?? null) === stageId;
  return read.kind === kind && read.name === name && sameCell && sameTools;
}
