// Dark or light: the system's setting until the reader switches; the choice is kept in the browser.
import type { ThemeName } from '../graph/looks.js';

const KEY = 'papergraph-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

const kept = (): ThemeName | null => {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'dark' || value === 'light' ? value : null;
  } catch {
    return null; // Storage may be forbidden: the system's setting holds then.
  }
};

export const currentTheme = (): ThemeName => kept() ?? (system.matches ? 'dark' : 'light');

export const keepTheme = (name: ThemeName): void => {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // As above: the switch then lasts as long as the page.
  }
};

export const applyTheme = (name: ThemeName): void => {
  document.documentElement.dataset.theme = name;
};

/** Calls back when the system changes its mind and the reader has not chosen; returns how to stop. */
export const onSystemTheme = (changed: (name: ThemeName) => void): (() => void) => {
  const listen = (): void => {
    if (kept() === null) changed(currentTheme());
  };
  system.addEventListener('change', listen);
  return () => system.removeEventListener('change', listen);
};
