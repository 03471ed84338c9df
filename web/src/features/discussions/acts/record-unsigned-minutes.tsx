import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { unsealedDiscussion } from '../open-discussion';
import { useRecordUnsignedMinutes } from '../record-unsigned-minutes.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-unsigned-minutes'>;

/** The convener records why a member present did not sign the minutes, so that the conclusion can count (SY-R19). */
export default function RecordUnsignedMinutes({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const members = unsealedDiscussion(page)?.toSign.map(({ personId }) => personId) ?? [];
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordUnsignedMinutes"
      command={useRecordUnsignedMinutes(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'recordUnsignedMinutes')}
      onAccepted={onDone}
    >
      <PeopleField name="member" label="discussions.member" only={members} required />
      <TextField
        name="reason"
        label="discussions.unsignedReason"
        hint="discussions.unsignedReasonHint"
        max={2000}
        rows={2}
        required
      />
    </CaseForm>
  );
}
