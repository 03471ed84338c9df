import type { ComponentType, LazyExoticComponent } from 'react';
import type { CasePage } from '../api/types';
import type { TextKey } from '../text/catalogue';

/** A tab of the case page that a feature adds (app/case-sections.ts). */
export interface CaseSection {
  /** Its address: /cases/…/<key>. */
  readonly key: string;
  readonly title: TextKey;
  /** How many things are in it; undefined shows no number. */
  readonly count?: (page: CasePage) => number;
  readonly Component: LazyExoticComponent<ComponentType<{ page: CasePage }>>;
}
