import { CaseForm } from '../../components/case-form';
import { OneOfField } from '../../components/fields/choice-field';
import { TextField } from '../../components/fields/text-field';
import type { CommandBody } from '../../lib/api/types';
import { tidy } from '../../lib/forms/tidy';
import type { TaskFormProps } from '../../lib/tasks/task-form';
import { useText } from '../../lib/text/use-text';
import { DisputeRecord } from './dispute-record';
import { openDispute } from './open-dispute';
import { useRuleOnDispute } from './rule-on-dispute.mutation';

type Body = CommandBody<'/api/cases/{caseId}/rule-on-dispute'>;

/** The ruling of whom the agency's rules name, head or deputy: both sides first, then what is ruled and why (SY-L12). */
export function RulingForm({ page, task, onDone }: TaskFormProps) {
  const { named } = useText();
  const dispute = openDispute(page);
  return (
    <>
      {dispute && <DisputeRecord page={page} dispute={dispute} />}
      <CaseForm<Body, Body>
        page={page}
        name="ruleOnDispute"
        command={useRuleOnDispute(page.caseId)}
        toBody={tidy}
        // As the task is called, which is another for the deputy: what is pressed and what is then said are one name.
        submitText={named('action', task?.taskKey ?? 'ruleOnDispute')}
        onAccepted={onDone}
      >
        <OneOfField
          name="ruling"
          label="ruling.ruling"
          hint="ruling.rulingHint"
          values={['REWORK', 'NEW_OPINION']}
          prefix="rulingKind"
          required
        />
        <TextField name="text" label="ruling.text" max={20_000} rows={3} required />
        <TextField name="reason" label="ruling.reason" max={20_000} rows={3} required />
        <TextField name="dissent" label="ruling.dissent" hint="ruling.dissentHint" max={20_000} rows={2} />
      </CaseForm>
    </>
  );
}
