import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useOrderDiscussion } from '../order-discussion.mutation';

type Body = CommandBody<'/api/cases/{caseId}/order-discussion'>;

/** The leaders are to discuss the case before it is decided, though no rule asks for it. */
export default function OrderDiscussion({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="orderDiscussion"
      command={useOrderDiscussion(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'orderDiscussion')}
      onAccepted={onDone}
    >
      <TextField
        name="reason"
        label="discussions.orderReason"
        hint="discussions.orderHint"
        max={2000}
        rows={2}
        required
      />
    </CaseForm>
  );
}
