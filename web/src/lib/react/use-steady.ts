import { useEffect, useRef, useState } from 'react';

/** The same object for as long as the list is there; what it does is always the latest. */
export function useSteady<Handlers extends Readonly<Record<keyof Handlers, (...given: never[]) => void>>>(
  handlers: Handlers,
): Handlers {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const [steady] = useState(() => {
    const names = Object.keys(handlers) as (keyof Handlers)[];
    const call =
      (name: keyof Handlers) =>
      (...given: never[]): void =>
        latest.current[name](...given);
    return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Handlers;
  });
  return steady;
}
