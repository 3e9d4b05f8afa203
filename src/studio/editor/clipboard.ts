import { writeList } from '../../engine/exchange/outline/write-list';
import { copyItems } from '../../sop/commands/copy-items';
import { duplicateItems } from '../../sop/commands/duplicate-items';
import { type Fragment, pasteItems } from '../../sop/commands/paste-items';
import { removeItems } from '../../sop/commands/remove-items';
import { cellAt } from '../../sop/drawing/cells';
import { announce } from '../ui/announcer';
import { inform } from '../ui/notices';
import type { EditorSession } from './editor-session';
import { hasItems } from './has-items';
import { readFragment } from './read-fragment';

/** Our own kind of clipboard content; other programs get the readable list beside it. */
const TYPE = 'application/x-laneway-steps+json';
const MARK = 'data-laneway-steps';

function selectionOf(session: EditorSession): Fragment {
  const { steps, connectors, notes } = session.window.getState();
  return copyItems(session.mirror.getState().sop, { stepIds: [...steps], connectorIds: [...connectors], noteIds: [...notes] });
}

/** A numbered list for everybody else. */
function readable({ mirror }: EditorSession, fragment: Fragment): string {
  return writeList(
    mirror.getState().sop,
    fragment.steps.map((step) => step.id),
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The fragment as HTML that carries it in an attribute: the one form that the clipboard keeps between programs without asking. */
function carrier(text: string, json: string): string {
  return `<pre ${MARK}="${escaped(json)}">${escaped(text)}</pre>`;
}

function remove({ window, execute }: EditorSession): void {
  const { steps, connectors, notes, clearSelection } = window.getState();
  if (execute(removeItems, { stepIds: [...steps], connectorIds: [...connectors], noteIds: [...notes] })) clearSelection();
}

/** Puts the selection on the clipboard of a copy or cut event. False: nothing is selected and the browser goes on. */
export function writeToEvent(session: EditorSession, event: ClipboardEvent, cut: boolean): boolean {
  if (!hasItems(session) || event.clipboardData === null) return false;
  const fragment = selectionOf(session);
  const json = JSON.stringify(fragment);
  const text = readable(session, fragment);
  event.clipboardData.setData(TYPE, json);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', carrier(text, json));
  announce(`${cut ? 'Cut' : 'Copied'} ${fragment.steps.length} ${fragment.steps.length === 1 ? 'step' : 'steps'}`);
  if (cut) remove(session);
  return true;
}

function fragmentIn(html: string): string {
  const found = new RegExp(`${MARK}="([^"]*)"`).exec(html)?.[1] ?? '';
  return found.replace(/&#(\d+);|&quot;|&amp;|&lt;|&gt;/g, (entity, code: string | undefined) =>
    code === undefined ? ({ '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' }[entity] ?? entity) : String.fromCharCode(Number(code)),
  );
}

/** Runs what adds steps, selects them and says how many they are. */
export function addAndSelect({ mirror, window, view }: EditorSession, add: () => boolean): void {
  const before = new Set(mirror.getState().sop.steps.keys());
  if (!add()) return;
  const added = [...mirror.getState().sop.steps.keys()].filter((id) => !before.has(id));
  window.getState().selectSteps(added);
  const [first] = added;
  if (first !== undefined) view.current?.reveal(first);
  announce(`Added ${added.length} ${added.length === 1 ? 'step' : 'steps'}`);
}

function paste(session: EditorSession, json: string): void {
  const { execute, view, mirror } = session;
  const fragment = readFragment(json);
  if (fragment === null) {
    inform('There are no steps on the clipboard.');
    return;
  }
  const at = view.current?.centre();
  const cell = at && cellAt(mirror.getState().sop, at.x, at.y);
  addAndSelect(session, () => execute(pasteItems, { fragment, roleId: cell?.roleId ?? null, stageId: cell?.stageId ?? null }));
}

/** Shows what a text from elsewhere would be as steps. False: there is nothing in it. */
function offerText({ panels }: EditorSession, text: string): boolean {
  if (text.trim() === '') return false;
  panels.setState({ dialog: { kind: 'paste', text } });
  return true;
}

/** Takes what a paste event brings: our own steps at once, any other text by way of a preview. False: there is nothing in it. */
export function readFromEvent(session: EditorSession, event: ClipboardEvent): boolean {
  const data = event.clipboardData;
  const json = data?.getData(TYPE) || fragmentIn(data?.getData('text/html') ?? '');
  if (!json) return offerText(session, data?.getData('text/plain') ?? '');
  paste(session, json);
  return true;
}

/** The menu's way: asks the browser for its clipboard. */
export async function copySelection(session: EditorSession, cut = false): Promise<void> {
  if (!hasItems(session)) return;
  const fragment = selectionOf(session);
  const text = readable(session, fragment);
  const html = new Blob([carrier(text, JSON.stringify(fragment))], { type: 'text/html' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': new Blob([text], { type: 'text/plain' }) })]);
    announce(`${cut ? 'Cut' : 'Copied'} ${fragment.steps.length} ${fragment.steps.length === 1 ? 'step' : 'steps'}`);
    if (cut) remove(session);
  } catch {
    inform('The browser does not let the menu use the clipboard. Press Ctrl+C instead.');
  }
}

/** The whole SOP as text, or what is selected of it as a list. */
export async function copyAsText(session: EditorSession): Promise<void> {
  const isPart = session.window.getState().steps.size > 0;
  // Asked for seldom, and large: it is no part of what every editor begins with.
  const whole = async () => (await import('../../engine/exchange/outline/write-outline')).writeOutline(session.mirror.getState().sop);
  try {
    const text = isPart ? readable(session, selectionOf(session)) : await whole();
    await navigator.clipboard.writeText(text);
    announce(isPart ? 'Copied the selected steps as text' : 'Copied the whole SOP as text');
  } catch {
    inform('The browser does not let the page use the clipboard.');
  }
}

export function cutSelection(session: EditorSession): Promise<void> {
  return copySelection(session, true);
}

export async function pasteFromClipboard(session: EditorSession): Promise<void> {
  try {
    const textOf = async (item: ClipboardItem, type: string) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    for (const item of await navigator.clipboard.read()) {
      const json = fragmentIn(await textOf(item, 'text/html'));
      if (json !== '') return paste(session, json);
      if (offerText(session, await textOf(item, 'text/plain'))) return;
    }
    inform('There are no steps on the clipboard.');
  } catch {
    inform('The browser does not let the menu use the clipboard. Press Ctrl+V instead.');
  }
}

/** Copies the selection right beside itself, without the clipboard. */
export function duplicateSelection(session: EditorSession): void {
  const { steps, notes } = session.window.getState();
  addAndSelect(session, () => session.execute(duplicateItems, { stepIds: [...steps], noteIds: [...notes] }));
}
