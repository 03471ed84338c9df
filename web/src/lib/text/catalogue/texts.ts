import type { Bilingual } from '../../api/types';

/** What a file of the catalogue holds: `feature.what` and the text in both languages. */
export type TextFile = Readonly<Record<string, Bilingual>>;
