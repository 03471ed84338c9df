import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useReturnBundle } from '../return-bundle.mutation';

type Body = CommandBody<'/api/cases/{caseId}/return-bundle'>;

export default function ReturnBundle({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="returnBundle"
      command={useReturnBundle(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'returnBundle')}
      onAccepted={onDone}
    >
      <TextField name="reason" label="supplement.returnReason" max={4000} rows={3} required />
    </CaseForm>
  );
}
