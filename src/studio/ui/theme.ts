import { createStore } from 'zustand/vanilla';

/** The themes in the order in which the theme button goes through them. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export type ThemeChoice = 'system' | Theme;

/** What each theme is called in a sentence. */
export const THEME_WORDS: { readonly [T in Theme]: string } = { light: 'light', dark: 'dark', contrast: 'high contrast' };

interface ThemeState {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
  choose(choice: ThemeChoice): void;
}

const KEY = 'laneway-theme';
const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
const more = globalThis.matchMedia?.('(prefers-contrast: more)');

function remembered(): ThemeChoice {
  try {
    const text = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === text) ?? 'system';
  } catch {
    return 'system';
  }
}

function resolve(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  if (more?.matches) return 'contrast';
  return dark?.matches ? 'dark' : 'light';
}

/** Light, dark, high contrast or what the system says; kept on this device, never in an SOP. */
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
  const follow = () => themeStore.setState({ theme: resolve(themeStore.getState().choice) });
  for (const wish of [dark, more]) wish?.addEventListener('change', follow);
  themeStore.subscribe(show);
  show();
}

/** Pictures are light or dark: they leave this screen, and what they are looked at on has its own contrast. */
export function pictureTheme(theme: Theme): 'light' | 'dark' {
  return theme === 'light' ? 'light' : 'dark';
}
