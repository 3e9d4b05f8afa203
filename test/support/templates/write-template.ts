import { createNodeElk } from '../../../src/engine/layout/create-node-elk';
import { layOut } from '../../../src/engine/layout/lay-out';
import { applyLayout } from '../../../src/sop/commands/apply-layout';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import { assemble, type TemplateSource } from './author';

/** The file of a template: assembled, laid out, written. The same source gives the same bytes. */
export async function writeTemplate(source: TemplateSource): Promise<string> {
  const sop = assemble(source);
  const result = runPlain(sop, applyLayout, await layOut(sop, { elk: createNodeElk() }));
  if ('refused' in result) throw new Error(`${source.id}: ${result.refused}`);
  return writeSopFile(result.sop);
}

/** The line of the gallery for a template. */
export function galleryLine(file: string, source: TemplateSource) {
  const sop = assemble(source);
  return { file, title: source.title, summary: source.summary, steps: sop.steps.size, roles: sop.roles.size, stages: sop.stages.size };
}
