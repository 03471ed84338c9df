import { lazy } from 'react';
import { CasePageView } from '../features/case-page/case-page';
import { CASE_SECTIONS } from './case-sections';
import { ACTS, actForm, taskForm } from './task-forms';

const TaskActs = lazy(() => import('../features/inbox/task-acts'));

/** The case page with the screens and sections of all features. */
export function CaseRoute() {
  return (
    <CasePageView
      sections={CASE_SECTIONS}
      acts={ACTS}
      taskForm={taskForm}
      actForm={actForm}
      TaskActs={TaskActs}
    />
  );
}
