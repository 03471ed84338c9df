import { CaseForm } from '../../../components/case-form';
import { Field } from '../../../components/fields/field';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { ReviewerChoice } from '../reviewer-choice';
import { useAssignReviewer } from '../assign-reviewer.mutation';

type Body = CommandBody<'/api/cases/{caseId}/assign-reviewer'>;

/** The head of the legal unit names the reviewer; who may not review this case is refused with the reason. */
export default function AssignReviewer({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      wide
      page={page}
      name="assignReviewer"
      command={useAssignReviewer(page.caseId)}
      toBody={({ reviewer }) => ({ reviewer })}
      submitText={named('action', 'assignReviewer')}
      onAccepted={onDone}
    >
      <Field name="reviewer" label="review.reviewer" hint="review.reviewerHint" required>
        <ReviewerChoice page={page} />
      </Field>
    </CaseForm>
  );
}
