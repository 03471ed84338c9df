import { CATALOGUE, type TextKey } from './catalogue';
import type { Locale } from './locale';

/** The catalogue in one language. */
export type TextsOf = Readonly<Record<TextKey, string>>;

export function textsIn(locale: Locale): TextsOf {
  const texts = Object.entries(CATALOGUE).map(([key, text]) => [key, text[locale]] as const);
  return Object.fromEntries(texts) as TextsOf;
}
