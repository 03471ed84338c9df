import { createContext, useContext } from 'react';
import type { Me } from './api/types';

export const SessionContext = createContext<Me | undefined>(undefined);

/** Who is signed in; only below the sign-in. */
export function useMe(): Me {
  const me = useContext(SessionContext);
  if (!me) throw new Error('nobody is signed in');
  return me;
}
