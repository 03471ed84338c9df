import { useCallback, useMemo, useState } from 'react';
import type { CasePage } from '../../../lib/api/types';
import type { MaterialPlace, Spot } from '../viewer/place';
import type { CheckedAnswer, Desk, PointPlace } from './desk-context';
import { handedIn } from './handed-in';

/** The material that is open, and where in it to go; a new object each time it is gone to. */
export interface Opened {
  readonly index: number;
  readonly target: Spot | undefined;
}

/** The links between the two panes of a desk. */
export function useDeskLinks(page: CasePage) {
  const [opened, setOpened] = useState<Opened>({ index: 0, target: undefined });
  const [points, showPoints] = useState<readonly PointPlace[]>([]);
  const [takers] = useState(() => new AnswerTakers());
  const materials = useMemo(() => handedIn(page), [page]);
  const open = useCallback((index: number, target?: Spot) => setOpened({ index, target }), []);
  const goTo = useCallback(
    ({ material, fileId, ...spot }: MaterialPlace) => {
      const byFile = materials.findIndex((each) => fileId !== undefined && each.fileId === fileId);
      const index = byFile >= 0 ? byFile : materials.findIndex(({ title }) => title === material);
      if (index >= 0) open(index, spot);
    },
    [materials, open],
  );
  const desk = useMemo<Desk>(() => ({ goTo, takesAnswers: takers.add, showPoints }), [goTo, takers]);
  return { desk, opened: { ...opened, materials, open }, points, answer: takers.give };
}

export type DeskLinks = ReturnType<typeof useDeskLinks>;

type Take = (answer: CheckedAnswer) => void;

/** The points of the checklist that are on the page, each waiting for what a mark says of it. */
class AnswerTakers {
  readonly #takers = new Map<string, Take>();

  readonly add = (key: string, take: Take): (() => void) => {
    this.#takers.set(key, take);
    return () => {
      if (this.#takers.get(key) === take) this.#takers.delete(key);
    };
  };

  readonly give = (key: string, answer: CheckedAnswer): void => this.#takers.get(key)?.(answer);
}
