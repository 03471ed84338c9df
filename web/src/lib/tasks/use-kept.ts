import { useState } from 'react';

/** What is there, or was there last: a form stays before its writer when its task goes meanwhile. */
export function useKept<Item>(item: Item | undefined): Item | undefined {
  const [last, setLast] = useState(item);
  if (item !== undefined && item !== last) setLast(item);
  return item ?? last;
}
