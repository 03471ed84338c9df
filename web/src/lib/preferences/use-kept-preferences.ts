import { useEffect } from 'react';
import { answerOf, api } from '../api/client';
import type { components } from '../api/schema';
import {
  changePreferences,
  choseBefore,
  readPreferences,
  watchChoices,
  type Preferences,
} from './preferences-store';

type Kept = components['schemas']['PreferencesDto'];

/**
 * How a person likes to see things goes with them: a browser in which nobody has chosen yet takes what the server
 * keeps, and what is chosen here is kept there. Nobody waits for either.
 */
export function useKeptPreferences(): void {
  useEffect(() => {
    const watch = (): (() => void) =>
      watchChoices(() => {
        const body = keptAs(readPreferences());
        void answerOf(api.PATCH('/api/me/preferences', { body })).catch(() => undefined);
      });
    let stop = watch();
    if (!choseBefore()) {
      void answerOf(api.GET('/api/me/preferences'))
        .then(async (kept) => {
          // What came from there need not be sent there.
          stop();
          await changePreferences(shownAs(kept)).finally(() => (stop = watch()));
        })
        .catch(() => undefined);
    }
    return () => stop();
  }, []);
}

function keptAs({ locale, theme, density }: Preferences): Kept {
  return {
    language: locale,
    theme: theme === 'dark' ? 'DARK' : 'LIGHT',
    density: density === 'compact' ? 'COMPACT' : 'COMFORTABLE',
  };
}

/** A theme that follows the system stays what this browser says. */
function shownAs({ language, theme, density }: Kept): Partial<Preferences> {
  return {
    locale: language,
    density: density === 'COMPACT' ? 'compact' : 'comfortable',
    ...(theme === 'SYSTEM' ? {} : { theme: theme === 'DARK' ? 'dark' : 'light' }),
  };
}
