import { isLoaded, loadLanguage } from '../text/languages';
import type { Locale } from '../text/locale';

export type Theme = 'light' | 'dark';
export type Density = 'compact' | 'comfortable';

export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly density: Density;
}

const KEY = 'fashen.preferences';
const listeners = new Set<() => void>();
const choiceListeners = new Set<() => void>();
let current = read();

/** What this person chose in this browser; Chinese, light and compact until they choose. */
export function readPreferences(): Preferences {
  return current;
}

/** A language shows once its texts are there; until then, and where they cannot be loaded, everything stays as it is. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  if (change.locale && !isLoaded(change.locale)) await loadLanguage(change.locale);
  current = { ...current, ...change };
  localStorage.setItem(KEY, JSON.stringify(current));
  listeners.forEach((listener) => listener());
  choiceListeners.forEach((listener) => listener());
}

// What is chosen in one window shows in the others of this browser.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY) void showKept().catch(() => undefined);
});

async function showKept(): Promise<void> {
  const kept = read();
  await loadLanguage(kept.locale);
  current = kept;
  listeners.forEach((listener) => listener());
}

/** Whether somebody has chosen anything in this browser. */
export function choseBefore(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function watchPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Told only of what is chosen in this window. */
export function watchChoices(listener: () => void): () => void {
  choiceListeners.add(listener);
  return () => choiceListeners.delete(listener);
}

function read(): Preferences {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const defaults: Preferences = { locale: 'zh', theme: dark ? 'dark' : 'light', density: 'compact' };
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return defaults;
  }
}
