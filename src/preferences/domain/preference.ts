/** Languages of the interface; Chinese is the one that counts. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DENSITIES = ['COMFORTABLE', 'COMPACT'] as const;
export type Density = (typeof DENSITIES)[number];

export const THEMES = ['SYSTEM', 'LIGHT', 'DARK'] as const;
export type Theme = (typeof THEMES)[number];

/** How one person wants to see the interface; nothing of it changes what the law says. */
export interface Preferences {
  readonly language: Language;
  readonly density: Density;
  readonly theme: Theme;
}

/** What a person sees who has chosen nothing yet. */
export const DEFAULT_PREFERENCES: Preferences = { language: 'zh', density: 'COMPACT', theme: 'SYSTEM' };
