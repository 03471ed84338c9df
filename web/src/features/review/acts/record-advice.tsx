import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordAdvice } from '../record-advice.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-advice'>;

/** What a legal adviser or public lawyer said, with the day and the question; it binds nobody (SY-L8). */
export default function RecordAdvice({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordAdvice"
      command={useRecordAdvice(page.caseId)}
      initialValues={{ givenOn: page.today, outsideRegister: false }}
      toBody={tidy}
      submitText={named('action', 'recordAdvice')}
      onAccepted={onDone}
    >
      <TextField name="adviser" label="coReview.adviser" hint="coReview.adviserHint" max={100} required />
      <TextField name="question" label="coReview.adviceQuestion" max={4000} rows={2} required />
      <TextField name="text" label="coReview.advice" max={20_000} rows={4} required />
      <DateField name="givenOn" label="coReview.givenOn" required />
      <YesNoField name="outsideRegister" label="coReview.outside" hint="coReview.outsideHint" />
      <Outsider />
      <PeopleField name="person" label="coReview.ownLawyer" hint="coReview.ownLawyerHint" />
    </CaseForm>
  );
}

/** Who is not in the register is named with capacity and employer. */
function Outsider() {
  const outside = Form.useWatch<boolean | undefined>('outsideRegister');
  if (!outside) return null;
  return (
    <>
      <TextField name="kind" label="coReview.adviserKind" max={100} required />
      <TextField name="organisation" label="coReview.organisation" max={200} required />
    </>
  );
}
