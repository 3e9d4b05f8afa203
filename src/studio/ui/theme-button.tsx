import { Moon, Sun } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from './button';
import { themeStore } from './theme';

/** Switches between light and dark; the name says to which. */
export function ThemeButton() {
  const { theme, choose } = useStore(themeStore);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button
      look="quiet"
      label={`Switch to ${other} theme`}
      icon={theme === 'dark' ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
      onClick={() => choose(other)}
    />
  );
}
