import { CaseForm } from '../../../components/case-form';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordBirthDate } from '../record-birth-date.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-birth-date'>;

/** The birth date of a natural person, from a paper that is named: it decides what penalty is possible (行政处罚法 30). */
export default function RecordBirthDate({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordBirthDate"
      command={useRecordBirthDate(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'recordBirthDate')}
      onAccepted={onDone}
    >
      <DateField name="birthDate" label="cases.birthDate" hint="cases.birthDateHint" required />
      <TextField name="source" label="cases.birthDateSource" max={200} required />
    </CaseForm>
  );
}
