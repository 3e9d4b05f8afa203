import { Contrast, Moon, Sun } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from './button';
import { THEME_WORDS, THEMES, type Theme, themeStore } from './theme';

const ICONS: { readonly [T in Theme]: typeof Sun } = { light: Sun, dark: Moon, contrast: Contrast };

/** Goes through light, dark and high contrast; the name and the sign say to which. */
export function ThemeButton() {
  const { theme, choose } = useStore(themeStore);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light';
  const Icon = ICONS[next];
  return (
    <Button
      look="quiet"
      label={`Switch to ${THEME_WORDS[next]} theme`}
      icon={<Icon size={16} aria-hidden />}
      onClick={() => choose(next)}
    />
  );
}
