import { Form, InputNumber } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { Field } from '../../../components/fields/field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRequestExtension } from '../request-extension.mutation';

type Body = CommandBody<'/api/cases/{caseId}/request-extension'>;

/** The one extension of a review, asked for before it is due (SY-L11): by working days, or to a date. */
export default function RequestExtension({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="requestExtension"
      command={useRequestExtension(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'requestExtension')}
      onAccepted={onDone}
    >
      <TextField name="reason" label="review.extensionReason" max={4000} rows={2} required />
      <TextField name="complexity" label="review.complexity" max={4000} rows={2} required />
      <Length />
    </CaseForm>
  );
}

/** A date or a number, never both. */
function Length() {
  const until = Form.useWatch<string | undefined>('until');
  const days = Form.useWatch<number | null | undefined>('workingDays');
  return (
    <>
      {!until && (
        <Field name="workingDays" label="review.extensionDays" hint="review.extensionHint">
          <InputNumber min={1} max={250} precision={0} />
        </Field>
      )}
      {!days && <DateField name="until" label="review.extensionUntil" />}
    </>
  );
}
