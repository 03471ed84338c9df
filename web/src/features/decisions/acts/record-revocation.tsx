import { CaseForm } from '../../../components/case-form';
import { SelectField } from '../../../components/fields/choice-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordRevocation } from '../record-revocation.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-revocation'>;

/** What a reconsideration or a court made of the decision (SY-R12). */
export default function RecordRevocation({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordRevocation"
      command={useRecordRevocation(page.caseId)}
      initialValues={{ receivedOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'recordRevocation')}
      onAccepted={onDone}
    >
      <SelectField
        name="effect"
        label="revocation.effect"
        values={EFFECTS}
        prefix="revocationEffect"
        required
      />
      <TextField name="authority" label="revocation.authority" max={200} required />
      <TextField name="document" label="revocation.document" max={200} required />
      <DateField name="receivedOn" label="revocation.receivedOn" required />
      <TextField
        name="explanation"
        label="revocation.explanation"
        hint="revocation.explanationHint"
        max={4000}
        rows={3}
        required
      />
    </CaseForm>
  );
}

const EFFECTS: readonly Body['effect'][] = ['REVOKED', 'REMADE', 'CHANGED', 'UNLAWFUL', 'VOID'];
