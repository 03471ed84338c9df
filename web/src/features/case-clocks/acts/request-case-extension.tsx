import { CaseForm } from '../../../components/case-form';
import { NumberField } from '../../../components/fields/number-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRequestCaseExtension } from '../request-case-extension.mutation';

type Body = CommandBody<'/api/cases/{caseId}/request-case-extension'>;

/** More time for the case itself, asked of the agency head (行政处罚法 60; 行政许可法 42). */
export default function RequestCaseExtension({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="requestCaseExtension"
      command={useRequestCaseExtension(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'requestCaseExtension')}
      onAccepted={onDone}
    >
      <TextField name="reason" label="caseClock.reason" max={4000} rows={3} required />
      <NumberField name="days" label="caseClock.days" hint="caseClock.daysHint" min={1} max={365} />
    </CaseForm>
  );
}
