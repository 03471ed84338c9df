import { createContext, useContext } from 'react';
import type { Agency } from './text/clauses';

/** Whose case is shown; nobody's where those of several agencies, or none, are shown. */
export const CaseAgency = createContext<Agency | undefined>(undefined);

export function useCaseAgency(): Agency | undefined {
  return useContext(CaseAgency);
}
