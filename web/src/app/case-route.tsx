import { lazy, useEffect } from 'react';
import { useParams } from 'react-router';
import { CasePageView } from '../features/case-page/case-page';
import { useCase } from '../features/case-page/case.query';
import { useMe } from '../lib/session';
import { CASE_SECTIONS } from './case-sections';
import { rememberCase } from './recent-cases';
import { ACTS, actForm, taskForm } from './task-forms';

const TaskActs = lazy(() => import('../features/inbox/task-acts'));

/** The case page with the screens and sections of all features; what was opened is found again in the palette. */
export function CaseRoute() {
  const { caseId = '' } = useParams();
  const { personId } = useMe();
  const { data } = useCase(caseId);
  const label = data && `${data.caseNo} ${data.party.name} ${data.cause}`;
  useEffect(() => {
    if (label) rememberCase(personId, { caseId, label });
  }, [personId, caseId, label]);
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
