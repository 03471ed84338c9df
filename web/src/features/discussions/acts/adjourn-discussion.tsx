import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useAdjournDiscussion } from '../adjourn-discussion.mutation';

type Body = CommandBody<'/api/cases/{caseId}/adjourn-discussion'>;

/** The meeting ends without a conclusion and is convened anew. */
export default function AdjournDiscussion({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="adjournDiscussion"
      command={useAdjournDiscussion(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'adjournDiscussion')}
      onAccepted={onDone}
    >
      <TextField
        name="reason"
        label="discussions.adjournReason"
        hint="discussions.adjournHint"
        max={2000}
        rows={2}
        required
      />
    </CaseForm>
  );
}
