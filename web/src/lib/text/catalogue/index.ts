import { actions } from './actions';
import { casePage } from './case-page';
import { common } from './common';
import { inbox } from './inbox';
import { review } from './review';
import { shell } from './shell';
import { signIn } from './sign-in';
import { terms } from './terms';

/** Every text of the interface in both languages; one file per feature, composed here. */
export const CATALOGUE = {
  ...common,
  ...terms,
  ...actions,
  ...shell,
  ...signIn,
  ...inbox,
  ...casePage,
  ...review,
} as const;

export type TextKey = keyof typeof CATALOGUE;
