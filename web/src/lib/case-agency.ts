import { createContext, useContext } from 'react';

/** The agency of the case that is shown; nothing where several agencies' cases, or none, are shown. */
export const CaseAgency = createContext<string | undefined>(undefined);

export function useCaseAgency(): string | undefined {
  return useContext(CaseAgency);
}
