import { createStore } from 'zustand/vanilla';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

interface ThemeState {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
  choose(choice: ThemeChoice): void;
}

const KEY = 'laneway-theme';
const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function remembered(): ThemeChoice {
  try {
    const text = localStorage.getItem(KEY);
    return text === 'light' || text === 'dark' ? text : 'system';
  } catch {
    return 'system';
  }
}

function resolve(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return dark?.matches ? 'dark' : 'light';
}

/** Light, dark or what the system says; kept on this device, never in an SOP. */
export const themeStore = createStore<ThemeState>((set) => ({
  choice: remembered(),
  theme: resolve(remembered()),
  choose(choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // A blocked storage only means that the choice is not remembered.
    }
    set({ choice, theme: resolve(choice) });
  },
}));

/** Writes the theme on the root element now and whenever the choice or the system changes. */
export function followTheme(root: HTMLElement): void {
  const show = () => {
    root.dataset.theme = themeStore.getState().theme;
  };
  dark?.addEventListener('change', () => themeStore.setState({ theme: resolve(themeStore.getState().choice) }));
  themeStore.subscribe(show);
  show();
}
