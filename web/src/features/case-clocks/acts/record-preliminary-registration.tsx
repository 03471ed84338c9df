import { CaseForm } from '../../../components/case-form';
import { WordsField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordPreliminaryRegistration } from '../record-preliminary-registration.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-preliminary-registration'>;

/** Evidence that may be lost, registered and kept: seven days to deal with it (行政处罚法 56). */
export default function RecordPreliminaryRegistration({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordPreliminaryRegistration"
      command={useRecordPreliminaryRegistration(page.caseId)}
      initialValues={{ registeredOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'recordPreliminaryRegistration')}
      onAccepted={onDone}
    >
      <DateField name="registeredOn" label="registration.on" required />
      <WordsField name="items" label="clockPaper.items" hint="clockPaper.itemsHint" required />
      <TextField name="document" label="clockPaper.document" max={200} required />
      <PeopleField name="approvedBy" label="seal.approvedBy" roles={['AGENCY_HEAD']} required />
    </CaseForm>
  );
}
