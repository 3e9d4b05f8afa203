import { createBrowserElk } from '../../../src/engine/layout/create-browser-elk';
import { createLayoutClient } from '../../../src/engine/layout/create-layout-client';
import { layOut } from '../../../src/engine/layout/lay-out';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { synchronousLayouts } from '../synchronous-layouts';

/** What the test calls in the page: each answers with the layout as text. */
export interface LayoutPage {
  inPage(file: string): Promise<string>;
  inWorker(file: string): Promise<string>;
  /** The layouts that wait for nobody. */
  atOnce(file: string): Promise<string>;
}

declare global {
  var layoutPage: LayoutPage;
}

const elk = createBrowserElk();
const client = createLayoutClient();

function sopOf(file: string) {
  const read = readSopFile(file);
  if (!read.ok) throw new Error(read.reason);
  return read.sop;
}

globalThis.layoutPage = {
  inPage: async (file) => JSON.stringify(await layOut(sopOf(file), { elk })),
  inWorker: async (file) => JSON.stringify(await client.ask(sopOf(file), { kind: 'whole', engine: 'best' })),
  atOnce: async (file) => JSON.stringify(synchronousLayouts(sopOf(file))),
};
