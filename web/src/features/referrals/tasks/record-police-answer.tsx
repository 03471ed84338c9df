import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordPoliceAnswer } from '../record-police-answer.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-police-answer'>;

export default function RecordPoliceAnswer({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordPoliceAnswer"
      command={useRecordPoliceAnswer(page.caseId)}
      initialValues={{ on: page.today }}
      toBody={tidy}
      submitText={named('action', 'recordPoliceAnswer')}
      onAccepted={onDone}
    >
      <OneOfField
        name="answer"
        label="referrals.answer"
        values={['ACCEPTED', 'DECLINED']}
        prefix="policeAnswer"
        required
      />
      <DateField name="on" label="referrals.answeredOn" required />
      <TextField name="documentNo" label="referrals.documentNo" max={100} />
      <TextField
        name="reason"
        label="referrals.declineReason"
        hint="referrals.declineReasonHint"
        max={4000}
        rows={3}
      />
    </CaseForm>
  );
}
