import { sopSources } from '../support/sop-sources';
import { type LayoutSource, layoutSource } from './layout-source';

const FOLDERS = [
  ['fixtures', 'layout.'],
  ['public/templates', ''],
] as const;

/** All layout fixtures and all templates, found by their names. */
export function layoutSources(): LayoutSource[] {
  return FOLDERS.flatMap(([folder, begins]) =>
    sopSources(folder, begins).map(({ name, bytes }) => layoutSource(`${folder}/${name}`, bytes)),
  );
}
