import { CaseForm } from '../../../components/case-form';
import { DateField, TextField } from '../../../components/fields/text-field';
import { FileField } from '../../../components/files/file-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useWithdrawHearing } from '../withdraw-hearing.mutation';

type Body = CommandBody<'/api/cases/{caseId}/withdraw-hearing'>;

/** The party takes its request for a hearing back in writing. */
export default function WithdrawHearing({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="withdrawHearing"
      command={useWithdrawHearing(page.caseId)}
      initialValues={{ on: page.today }}
      toBody={tidy}
      submitText={named('action', 'withdrawHearing')}
      onAccepted={onDone}
    >
      <DateField name="on" label="notices.on" required />
      <TextField
        name={['withdrawal', 'text']}
        label="notices.withdrawal"
        hint="notices.withdrawalHint"
        max={4000}
        rows={3}
        required
      />
      <FileField name={['withdrawal', 'fileId']} label="notices.waiverFile" />
    </CaseForm>
  );
}
