import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRequestRecusal } from '../request-recusal.mutation';

type Body = CommandBody<'/api/cases/{caseId}/request-recusal'>;

/** Somebody who must not take part is named, with facts and reasons (行政处罚法 43). */
export default function RequestRecusal({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="requestRecusal"
      command={useRequestRecusal(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'requestRecusal')}
      onAccepted={onDone}
    >
      <PeopleField name="person" label="recusal.person" required />
      <OneOfField name="ground" label="recusal.ground" values={GROUNDS} prefix="recusalGround" required />
      <TextField name="reason" label="recusal.reason" max={4000} rows={3} required />
      <TextField name="applicant" label="recusal.applicant" hint="recusal.applicantHint" max={100} />
    </CaseForm>
  );
}

const GROUNDS: readonly Body['ground'][] = [
  'DIRECT_INTEREST',
  'NEAR_RELATIVE',
  'TOOK_PART_BEFORE',
  'OTHER_RELATION',
];
