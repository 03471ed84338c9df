import { useMemo } from 'react';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { bundleOf, firstBundle, nextBundle } from '../bundle';
import { SubmissionForm } from '../submission-form';
import { useSubmitForReview } from '../submit-for-review.mutation';

/** The bundle of a case on one page; after a return it begins with what was handed in last. */
export default function SubmitForReview({ page, onDone }: TaskFormProps) {
  const again = page.submissions.length > 0;
  const first = useMemo(() => (again ? nextBundle(page, 0) : firstBundle(page)), [page, again]);
  return (
    <SubmissionForm
      page={page}
      name="submitForReview"
      command={useSubmitForReview(page.caseId)}
      initialValues={first}
      toBody={bundleOf}
      onAccepted={onDone}
    />
  );
}
