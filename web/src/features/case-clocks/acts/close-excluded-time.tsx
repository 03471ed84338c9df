import { CaseForm } from '../../../components/case-form';
import { RecordField } from '../../../components/fields/record-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useCloseExcludedTime } from '../close-excluded-time.mutation';
import { onlyOne } from '../only-one';
import { formatDate } from '../../../lib/format/format';

type Body = CommandBody<'/api/cases/{caseId}/close-excluded-time'>;

/** The excluded time has ended; the due dates are counted anew from its last day. */
export default function CloseExcludedTime({ page, onDone }: TaskFormProps) {
  const { named, locale } = useText();
  const open = page.clocks.excludedTimes
    .filter(({ endedOn }) => endedOn === null)
    .map(({ number, reason, fromOn }) => ({
      value: number,
      label: `${number} · ${named('excludedReason', reason)} · ${formatDate(fromOn, locale)}`,
    }));
  return (
    <CaseForm<Body, Body>
      page={page}
      name="closeExcludedTime"
      command={useCloseExcludedTime(page.caseId)}
      initialValues={{ endedOn: page.today, ...onlyOne(open) }}
      toBody={tidy}
      submitText={named('action', 'closeExcludedTime')}
      onAccepted={onDone}
    >
      <RecordField name="number" label="excluded.which" records={open} required />
      <DateField name="endedOn" label="excluded.lastDay" required />
      <TextField name="document" label="clockPaper.document" max={200} required />
    </CaseForm>
  );
}
