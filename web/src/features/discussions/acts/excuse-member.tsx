import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useExcuseMember } from '../excuse-member.mutation';
import { openDiscussion } from '../open-discussion';

type Body = CommandBody<'/api/cases/{caseId}/excuse-member'>;

/** A member who stands aside, cannot come or never votes; the votes are then counted without (行政处罚法 43). */
export default function ExcuseMember({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const members = openDiscussion(page)?.present.map(({ personId }) => personId) ?? [];
  return (
    <CaseForm<Body, Body>
      page={page}
      name="excuseMember"
      command={useExcuseMember(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'excuseMember')}
      onAccepted={onDone}
    >
      <PeopleField name="member" label="discussions.member" only={members} required />
      <OneOfField
        name="ground"
        label="discussions.excuseGround"
        values={['MEMBER_RECUSED', 'MEMBER_ABSENT', 'MEMBER_SILENT']}
        prefix="excuseGround"
        required
      />
      <TextField name="reason" label="discussions.excuseReason" max={2000} rows={2} required />
    </CaseForm>
  );
}
