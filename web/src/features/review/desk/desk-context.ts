import { createContext, use } from 'react';
import type { components } from '../../../lib/api/schema';
import type { MaterialPlace } from '../viewer/place';

export type CheckedAnswer = Partial<components['schemas']['CheckedPointDto']>;

/** A failed point of the checklist and the place in the materials where it fails. */
export interface PointPlace {
  readonly key: string;
  readonly label: string;
  readonly place: MaterialPlace;
}

/** What the two panes of the desk have to do with each other. */
export interface Desk {
  /** Shows the place in the materials. */
  readonly goTo: (place: MaterialPlace) => void;
  /** A point of the checklist takes the answer that a mark on a page gives it; answers how to take that back. */
  readonly takesAnswers: (key: string, take: (answer: CheckedAnswer) => void) => () => void;
  /** The places of the failed points, to be drawn on the pages. */
  readonly showPoints: (points: readonly PointPlace[]) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** Undefined where a form stands without materials beside it. */
export function useDesk(): Desk | undefined {
  return use(DeskContext);
}
