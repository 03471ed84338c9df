import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useDecideCaseExtension } from '../decide-case-extension.mutation';

type Body = CommandBody<'/api/cases/{caseId}/decide-case-extension'>;

export default function DecideCaseExtension({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="decideCaseExtension"
      command={useDecideCaseExtension(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'decideCaseExtension')}
      onAccepted={onDone}
    >
      <YesNoField name="approve" label="caseClocks.approve" required />
      <TextField name="reason" label="caseClocks.reason" max={4000} rows={2} required />
      {page.jointHandling && (
        <TextField
          name="governmentApproval"
          label="caseClocks.governmentApproval"
          hint="caseClocks.governmentApprovalHint"
          max={300}
        />
      )}
      <DateField name={['discussion', 'on']} label="caseClocks.discussedOn" hint="caseClocks.discussedHint" />
      <PeopleField name={['discussion', 'members']} label="caseClocks.members" several />
      <TextField name={['discussion', 'minutes']} label="caseClocks.minutes" max={20_000} rows={2} />
    </CaseForm>
  );
}
