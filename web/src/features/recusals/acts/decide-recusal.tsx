import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useDecideRecusal } from '../decide-recusal.mutation';
import { formatInstant } from '../../../lib/format/format';

type Body = CommandBody<'/api/cases/{caseId}/decide-recusal'>;

/** The recusal is granted or refused; a granted one takes the person’s open tasks of the case away. */
export default function DecideRecusal({ page, onDone }: TaskFormProps) {
  const { named, locale } = useText();
  const asked = page.recusals.filter(({ state }) => state === 'ASKED');
  return (
    <CaseForm<Body, Body>
      page={page}
      name="decideRecusal"
      command={useDecideRecusal(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'decideRecusal')}
      onAccepted={onDone}
    >
      <PeopleField
        name="person"
        label="recusal.person"
        only={asked.map(({ personId }) => personId)}
        required
      />
      {asked.map(({ id, personName, ground, reason, requestedAt }) => (
        <p key={id}>
          <strong>{personName}</strong> {named('recusalGround', ground)}：{reason}{' '}
          {formatInstant(requestedAt, locale)}
        </p>
      ))}
      <YesNoField name="grant" label="recusal.grant" required />
      <TextField name="reason" label="recusal.decisionReason" max={4000} rows={2} required />
      <TextField name="minutes" label="recusal.minutes" hint="recusal.minutesHint" max={20_000} rows={2} />
    </CaseForm>
  );
}
