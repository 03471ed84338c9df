import { CaseForm } from '../../../components/case-form';
import { SelectField } from '../../../components/fields/choice-field';
import { RecordField } from '../../../components/fields/record-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useOpenExcludedTime } from '../open-excluded-time.mutation';
import { useSealRecords } from '../use-seal-records';

type Body = CommandBody<'/api/cases/{caseId}/open-excluded-time'>;

/** Time that does not count: testing, appraisal, hearing and the like; it has a document and a foreseen end. */
export default function OpenExcludedTime({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const seals = useSealRecords(page, ({ state }) => state === 'IN_FORCE');
  return (
    <CaseForm<Body, Body>
      page={page}
      name="openExcludedTime"
      command={useOpenExcludedTime(page.caseId)}
      initialValues={{ fromOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'openExcludedTime')}
      onAccepted={onDone}
    >
      <SelectField name="reason" label="excluded.reason" values={REASONS} prefix="excludedReason" required />
      <TextField name="explanation" label="excluded.explanation" max={4000} rows={2} required />
      <DateField name="fromOn" label="excluded.from" required />
      <DateField name="expectedUntil" label="excluded.until" required />
      <TextField name="document" label="clockPaper.document" max={200} required />
      {seals.length > 0 && (
        <RecordField name="sealNumber" label="excluded.clock" hint="excluded.clockHint" records={seals} />
      )}
    </CaseForm>
  );
}

const REASONS: readonly Body['reason'][] = [
  'SUSPENSION',
  'HEARING',
  'PUBLICATION',
  'TESTING',
  'APPRAISAL',
  'REFERRAL',
  'TENDER',
  'EXPERT_REVIEW',
  'MONITORING',
  'SERVICE',
];
