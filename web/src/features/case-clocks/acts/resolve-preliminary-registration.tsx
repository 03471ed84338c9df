import { CaseForm } from '../../../components/case-form';
import { OneOfField } from '../../../components/fields/choice-field';
import { RecordField } from '../../../components/fields/record-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useResolvePreliminaryRegistration } from '../resolve-preliminary-registration.mutation';
import { onlyOne } from '../only-one';
import { formatDate } from '../../../lib/format/format';

type Body = CommandBody<'/api/cases/{caseId}/resolve-preliminary-registration'>;

/** What became of the registered things, within seven days (行政处罚法 56). */
export default function ResolvePreliminaryRegistration({ page, onDone }: TaskFormProps) {
  const { named, locale } = useText();
  const open = page.clocks.registrations
    .filter(({ resolvedOn }) => resolvedOn === null)
    .map(({ number, items, registeredOn }) => ({
      value: number,
      label: `${number} · ${items.join('、')} · ${formatDate(registeredOn, locale)}`,
    }));
  return (
    <CaseForm<Body, Body>
      page={page}
      name="resolvePreliminaryRegistration"
      command={useResolvePreliminaryRegistration(page.caseId)}
      initialValues={{ resolvedOn: page.today, ...onlyOne(open) }}
      toBody={tidy}
      submitText={named('action', 'resolvePreliminaryRegistration')}
      onAccepted={onDone}
    >
      <RecordField name="number" label="registration.which" records={open} required />
      <DateField name="resolvedOn" label="registration.resolvedOn" required />
      <OneOfField
        name="outcome"
        label="seal.outcome"
        values={OUTCOMES}
        prefix="registrationOutcome"
        required
      />
      <TextField name="document" label="clockPaper.document" max={200} required />
    </CaseForm>
  );
}

const OUTCOMES: readonly Body['outcome'][] = [
  'RETURNED',
  'EVIDENCE_TAKEN',
  'SENT_FOR_APPRAISAL',
  'SEALED',
  'CONFISCATED',
];
