import { useMemo } from 'react';
import type { Bilingual } from '../api/types';
import type { Locale } from './locale';
import { usePreferences } from '../preferences/use-preferences';
import type { TextKey } from './catalogue';
import { loadedLanguage } from './languages';

export type Parameters = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly locale: Locale;
  /** A text of the catalogue, with its `{parameters}`. */
  readonly t: (key: TextKey, parameters?: Parameters) => string;
  /** A text for a name that the api may have more of than we know, e.g. a new action: then the name itself. */
  readonly named: (prefix: string, name: string) => string;
  /** A text that came in both languages. */
  readonly tr: (text: Bilingual) => string;
}

export function textsOf(locale: Locale): Texts {
  const { texts } = loadedLanguage(locale);
  const known: Readonly<Record<string, string | undefined>> = texts;
  return {
    locale,
    t: (key, parameters) => filled(texts[key], parameters),
    named: (prefix, name) => known[`${prefix}.${name}`] ?? name,
    tr: (text) => text[locale],
  };
}

/** The texts in the language of this moment. */
export function useText(): Texts {
  const { locale } = usePreferences();
  return useMemo(() => textsOf(locale), [locale]);
}

function filled(text: string, parameters: Parameters = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
