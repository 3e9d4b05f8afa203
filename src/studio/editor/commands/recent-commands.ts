import { createSetting } from '../../ui/create-setting';

interface RecentCommands {
  /** Ids of actions, the last one used first. */
  readonly ids: readonly string[];
}

const KEPT = 5;

/** What this person ran from the list of commands last. */
export const recentCommands = createSetting<RecentCommands>('laneway-recent-commands', ({ ids }) => ({
  ids: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, KEPT) : [],
}));

/** Puts an action first. */
export function rememberCommand(id: string): void {
  recentCommands.setState(({ ids }) => ({ ids: [id, ...ids.filter((other) => other !== id)].slice(0, KEPT) }));
}
