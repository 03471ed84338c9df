import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useApproveSecondSupplement } from '../approve-second-supplement.mutation';

type Body = CommandBody<'/api/cases/{caseId}/approve-second-supplement'>;

export default function ApproveSecondSupplement({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="approveSecondSupplement"
      command={useApproveSecondSupplement(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'approveSecondSupplement')}
      onAccepted={onDone}
    >
      <TextField name="reason" label="supplement.approveReason" max={4000} rows={3} required />
    </CaseForm>
  );
}
