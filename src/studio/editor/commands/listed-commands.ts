import { fold } from '../../../sop/model/fold';
import type { Action } from '../actions/action';

/** How well a command answers what was typed: less is better, null is not at all. */
function rank({ label, menu }: Pick<Action, 'label' | 'menu'>, words: readonly string[]): number | null {
  const name = fold(label);
  const all = `${name} ${fold(menu)}`;
  if (!words.every((word) => all.includes(word))) return null;
  const [first = ''] = words;
  if (name.startsWith(first)) return 0;
  return name.includes(` ${first}`) ? 1 : name.includes(first) ? 2 : 3;
}

/** The commands whose name or menu has all the typed words, the best first; those that make no sense now come last. */
export function listedCommands<A extends Pick<Action, 'id' | 'label' | 'menu'>>(
  actions: readonly A[],
  typed: string,
  applies: (action: A) => boolean,
): readonly { readonly action: A; readonly applies: boolean }[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return actions
    .flatMap((action) => {
      const place = rank(action, words);
      return place === null ? [] : [{ action, applies: applies(action), place: words.length === 0 ? 0 : place }];
    })
    .sort((a, b) => Number(b.applies) - Number(a.applies) || a.place - b.place);
}
