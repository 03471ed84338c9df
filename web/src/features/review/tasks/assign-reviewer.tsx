import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useAssignReviewer } from '../assign-reviewer.mutation';

type Body = CommandBody<'/api/cases/{caseId}/assign-reviewer'>;

/** The head of the legal unit names the reviewer; who may not review this case is refused with the reason. */
export default function AssignReviewer({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="assignReviewer"
      command={useAssignReviewer(page.caseId)}
      toBody={({ reviewer }) => ({ reviewer })}
      submitText={named('action', 'assignReviewer')}
      onAccepted={onDone}
    >
      <PeopleField
        name="reviewer"
        label="review.reviewer"
        hint="review.reviewerHint"
        roles={['LEGAL_REVIEWER']}
        required
      />
    </CaseForm>
  );
}
