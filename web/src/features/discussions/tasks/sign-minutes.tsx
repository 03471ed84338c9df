import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { MeetingView } from '../meeting-view';
import { MinutesView } from '../minutes-view';
import { unsealedDiscussion } from '../open-discussion';
import { useSignMinutes } from '../sign-minutes.mutation';
import { VotesView } from '../votes-view';

type Body = CommandBody<'/api/cases/{caseId}/sign-minutes'>;

interface Entered {
  readonly agrees?: 'YES' | 'NO';
  readonly reservation?: string;
}

/** A member signs the minutes, or signs and says in writing what they do not agree with (SY-R19). */
export default function SignMinutes({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const discussion = unsealedDiscussion(page);
  return (
    <>
      {discussion && (
        <>
          <MeetingView discussion={discussion} />
          <VotesView discussion={discussion} />
          <MinutesView discussion={discussion} />
        </>
      )}
      <CaseForm<Entered, Body>
        page={page}
        name="signMinutes"
        command={useSignMinutes(page.caseId)}
        toBody={bodyOf}
        submitText={named('action', 'signMinutes')}
        onAccepted={onDone}
      >
        <OneOfField
          name="agrees"
          label="discussions.agrees"
          hint="discussions.agreesHint"
          values={['YES', 'NO']}
          prefix="minutesAgreed"
          required
        />
        <Reservation />
      </CaseForm>
    </>
  );
}

function Reservation() {
  const agrees = Form.useWatch<Entered['agrees']>('agrees');
  if (agrees !== 'NO') return null;
  return (
    <TextField
      name="reservation"
      label="discussions.reservation"
      hint="discussions.reservationHint"
      max={20_000}
      rows={3}
      required
    />
  );
}

function bodyOf({ agrees, reservation }: Entered): Body {
  return agrees === 'NO' && reservation ? { agrees: false, reservation } : { agrees: agrees === 'YES' };
}
