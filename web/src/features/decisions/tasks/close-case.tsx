import { CaseForm } from '../../../components/case-form';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useCloseCase } from '../close-case.mutation';

type Body = CommandBody<'/api/cases/{caseId}/close-case'>;

export default function CloseCase({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="closeCase"
      command={useCloseCase(page.caseId)}
      initialValues={{ performedOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'closeCase')}
      onAccepted={onDone}
    >
      <TextField
        name="performance"
        label="decisions.performed"
        hint="decisions.performedHint"
        max={4000}
        rows={3}
        required
      />
      <DateField name="performedOn" label="decisions.performedOn" required />
    </CaseForm>
  );
}
