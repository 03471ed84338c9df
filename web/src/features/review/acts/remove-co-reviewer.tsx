import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRemoveCoReviewer } from '../remove-co-reviewer.mutation';

type Body = CommandBody<'/api/cases/{caseId}/remove-co-reviewer'>;

/** A co-reviewer is released before contributing, with the reason. */
export default function RemoveCoReviewer({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const asked = page.coReviewers.filter(({ state }) => state !== 'REMOVED').map(({ personId }) => personId);
  return (
    <CaseForm<Body, Body>
      page={page}
      name="removeCoReviewer"
      command={useRemoveCoReviewer(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'removeCoReviewer')}
      onAccepted={onDone}
    >
      <PeopleField name="person" label="coReview.person" only={asked} required />
      <TextField name="reason" label="coReview.removeReason" max={2000} rows={2} required />
    </CaseForm>
  );
}
