import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import { MaterialsField } from '../../../components/files/materials-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRecordInquiry } from '../record-inquiry.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-inquiry'>;

/** What the reviewer asked a person oneself, with the record and its signature (SY-L8). */
export default function RecordInquiry({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const profile = useProfile(page.agencyId);
  const command = useRecordInquiry(page.caseId);
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  return (
    <CaseForm<Body, Body>
      page={page}
      name="recordInquiry"
      command={command}
      initialValues={{ heldOn: page.today, materials: [] }}
      toBody={({ materials = [], ...rest }) =>
        tidy({ ...rest, ...(materials.length > 0 ? { materials } : {}) })
      }
      submitText={named('action', 'recordInquiry')}
      onAccepted={onDone}
    >
      <DateField name="heldOn" label="inquiry.heldOn" required />
      <TextField name="place" label="inquiry.place" max={200} required />
      <TextField name="asked" label="inquiry.asked" hint="inquiry.askedHint" max={500} required />
      <TextField name="record" label="inquiry.record" max={50_000} rows={6} required />
      <YesNoField name="signed" label="inquiry.signed" hint="inquiry.signedHint" required />
      <MaterialsField rules={profile.data.parameters.materials.value} label="inquiry.materials" />
    </CaseForm>
  );
}
