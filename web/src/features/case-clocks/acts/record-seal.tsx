import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { OneOfField, WordsField, YesNoField } from '../../../components/fields/choice-field';
import { NumberField } from '../../../components/fields/number-field';
import { PeopleField } from '../../../components/fields/people-field';
import { InstantField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordSeal } from '../record-seal.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-seal'>;

/** A seal or seizure with its list and paper; thirty days, the last of them not moved (行政强制法 25). */
export default function RecordSeal({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordSeal"
      command={useRecordSeal(page.caseId)}
      initialValues={{ urgent: false }}
      toBody={tidy}
      submitText={named('action', 'recordSeal')}
      onAccepted={onDone}
    >
      <OneOfField name="kind" label="seal.kind" values={['SEAL', 'SEIZURE']} prefix="sealKind" required />
      <InstantField name="takenAt" label="seal.takenAt" required />
      <WordsField name="items" label="clockPaper.items" hint="clockPaper.itemsHint" required />
      <TextField name="document" label="seal.document" hint="seal.documentHint" max={200} required />
      <YesNoField name="urgent" label="seal.urgent" hint="seal.urgentHint" required />
      <Approval />
      <NumberField name="days" label="seal.days" hint="seal.daysHint" min={1} max={365} />
    </CaseForm>
  );
}

/** What was not urgent was approved before it was done (行政强制法 18). */
function Approval() {
  const urgent = Form.useWatch<boolean | undefined>('urgent');
  if (urgent !== false) return null;
  return <PeopleField name="approvedBy" label="seal.approvedBy" roles={['AGENCY_HEAD']} required />;
}
