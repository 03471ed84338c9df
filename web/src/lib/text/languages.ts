import type { ConfigProviderProps } from 'antd';
import type { Locale } from './locale';
import type { TextsOf } from './texts-in';

interface Language {
  readonly texts: TextsOf;
  /** What antd's own controls say. */
  readonly ofControls: ConfigProviderProps['locale'];
}

/** Split by web/text-catalogue.mjs: who reads one language does not wait for the other. */
const LOADS: Readonly<Record<Locale, () => Promise<Language>>> = {
  zh: () => both(import('./in-chinese'), import('antd/es/locale/zh_CN')),
  en: () => both(import('./in-english'), import('antd/es/locale/en_GB')),
};
const loaded = new Map<Locale, Language>();

/** Nothing may be shown in a language before this has ended. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await LOADS[locale]());
}

export function isLoaded(locale: Locale): boolean {
  return loaded.has(locale);
}

export function loadedLanguage(locale: Locale): Language {
  const language = loaded.get(locale);
  if (!language) throw new Error(`${locale} is not loaded`);
  return language;
}

async function both(
  module: Promise<{ readonly texts: TextsOf }>,
  ofControls: Promise<{ readonly default: ConfigProviderProps['locale'] }>,
): Promise<Language> {
  return { texts: (await module).texts, ofControls: (await ofControls).default };
}
