import { useSyncExternalStore } from 'react';
import { readPreferences, watchPreferences, type Preferences } from './preferences-store';

export function usePreferences(): Preferences {
  return useSyncExternalStore(watchPreferences, readPreferences);
}
