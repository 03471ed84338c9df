import { accounts } from './accounts';
import { actions } from './actions';
import { caseClocks } from './case-clocks';
import { caseFacts } from './case-facts';
import { absences } from './absences';
import { calendar } from './calendar';
import { caseFile } from './case-file';
import { casePage } from './case-page';
import { cases } from './cases';
import { coReview } from './co-review';
import { common } from './common';
import { dates } from './dates';
import { decisions } from './decisions';
import { desk } from './desk';
import { diagrams } from './diagrams';
import { clauses } from './clauses';
import { discussions } from './discussions';
import { fields } from './fields';
import { inbox } from './inbox';
import { materials } from './materials';
import { notices } from './notices';
import { recusals } from './recusals';
import { notifications } from './notifications';
import { operations } from './operations';
import { registers } from './registers';
import { review } from './review';
import { rules } from './rules';
import { rulings } from './rulings';
import { shell } from './shell';
import { signIn } from './sign-in';
import { statistics } from './statistics';
import { steps } from './steps';
import { terms } from './terms';
import { workingCalendar } from './working-calendar';

/**
 * Every text of the interface in both languages; one file per feature, composed here. The program gets it by language
 * (../languages.ts); for everybody else it is a type.
 */
export const CATALOGUE = {
  ...common,
  ...clauses,
  ...terms,
  ...actions,
  ...shell,
  ...signIn,
  ...inbox,
  ...calendar,
  ...absences,
  ...notifications,
  ...caseFile,
  ...casePage,
  ...review,
  ...fields,
  ...cases,
  ...notices,
  ...materials,
  ...dates,
  ...decisions,
  ...discussions,
  ...desk,
  ...diagrams,
  ...rulings,
  ...coReview,
  ...caseClocks,
  ...caseFacts,
  ...steps,
  ...recusals,
  ...accounts,
  ...rules,
  ...registers,
  ...workingCalendar,
  ...operations,
  ...statistics,
} as const;

export type TextKey = keyof typeof CATALOGUE;
