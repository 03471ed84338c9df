import { Navigate } from 'react-router';
import type { TaskFormProps } from '../../lib/tasks/task-form';

/** Leads to the review desk of the case; going back from there leads to where the task was opened. */
export function ToDesk({ page }: TaskFormProps) {
  return <Navigate to={`/cases/${page.caseId}/desk`} replace />;
}
