import { useState } from 'react';

/** A fault of ours, before or after the api was asked: shown where the form shows faults, and reported to the console. */
export function useOwnFault(): { fault: unknown; forget: () => void; tell: (error: unknown) => void } {
  const [fault, setFault] = useState<unknown>();
  return {
    fault,
    forget: () => setFault(undefined),
    tell: (error) => {
      setFault(error);
      reportError(error);
    },
  };
}
