export type Locale = 'zh' | 'en';
export type Theme = 'light' | 'dark';
export type Density = 'compact' | 'comfortable';

export interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly density: Density;
}

const KEY = 'fashen.preferences';
const listeners = new Set<() => void>();
let current = read();

/** What this person chose in this browser; Chinese, light and compact until they choose. */
export function readPreferences(): Preferences {
  return current;
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(KEY, JSON.stringify(current));
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

function read(): Preferences {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const defaults: Preferences = { locale: 'zh', theme: dark ? 'dark' : 'light', density: 'compact' };
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return defaults;
  }
}
