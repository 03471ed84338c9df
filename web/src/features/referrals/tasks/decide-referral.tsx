import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useDecideReferral } from '../decide-referral.mutation';
import { openReferral } from '../open-referral';
import { ReferralView } from '../referral-view';

type Body = CommandBody<'/api/cases/{caseId}/decide-referral'>;

export default function DecideReferral({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const referral = openReferral(page);
  return (
    <>
      {referral && <ReferralView referral={referral} />}
      <CaseForm<Body, Body>
        page={page}
        name="decideReferral"
        command={useDecideReferral(page.caseId)}
        toBody={tidy}
        submitText={named('action', 'decideReferral')}
        onAccepted={onDone}
      >
        <YesNoField name="approved" label="referrals.approved" required />
        <Reason />
      </CaseForm>
    </>
  );
}

function Reason() {
  const approved = Form.useWatch<boolean | undefined>('approved');
  const refused = approved === false;
  return (
    <TextField
      name="reason"
      label="referrals.reason"
      {...(refused ? { hint: 'referrals.reasonHint' as const, required: true } : {})}
      max={4000}
      rows={2}
    />
  );
}
