import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useAcceptNoDecision } from '../accept-no-decision.mutation';

type Body = CommandBody<'/api/cases/{caseId}/accept-no-decision'>;

export default function AcceptNoDecision({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="acceptNoDecision"
      command={useAcceptNoDecision(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'acceptNoDecision')}
      onAccepted={onDone}
    >
      <TextField
        name="reason"
        label="rework.acceptReason"
        hint="rework.acceptHint"
        max={4000}
        rows={3}
        required
      />
    </CaseForm>
  );
}
