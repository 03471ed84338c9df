import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { WordsField, YesNoField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import { FileField } from '../../../components/files/file-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { NoticeSummary } from '../notice-summary';
import { useRecordHearing } from '../record-hearing.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-hearing'>;

export default function RecordHearing({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <>
      <NoticeSummary page={page} />
      <CaseForm<Body, Body>
        page={page}
        name="recordHearing"
        command={useRecordHearing(page.caseId)}
        initialValues={{ heldOn: page.notice?.hearingOn ?? page.today, attendees: [] }}
        toBody={tidy}
        submitText={named('action', 'recordHearing')}
        onAccepted={onDone}
      >
        <DateField name="heldOn" label="notices.heldOn" required />
        <Postponement noticedOn={page.notice?.hearingOn ?? null} />
        <PeopleField name="presider" label="notices.actualPresider" hint="notices.actualPresiderHint" />
        <WordsField name="attendees" label="notices.attendees" hint="notices.attendeesHint" required />
        <TextField name="summary" label="notices.summary" max={20_000} rows={5} required />
        <YesNoField name="signedByParty" label="notices.signedByParty" required />
        <RefusalNote />
        <YesNoField name="signedByPresider" label="notices.signedByPresider" required />
        <FileField name="recordFileId" label="notices.recordFile" />
      </CaseForm>
    </>
  );
}

/** Of another day than that of the notice the party was told as well. */
function Postponement({ noticedOn }: { noticedOn: string | null }) {
  const heldOn = Form.useWatch<string | undefined>('heldOn');
  if (noticedOn === null || !heldOn || heldOn === noticedOn) return null;
  return (
    <>
      <DateField
        name={['postponement', 'servedOn']}
        label="notices.postponedOn"
        hint="notices.postponedHint"
        required
      />
      <TextField
        name={['postponement', 'reason']}
        label="notices.postponedReason"
        max={2000}
        rows={2}
        required
      />
    </>
  );
}

function RefusalNote() {
  const signed = Form.useWatch<boolean | undefined>('signedByParty');
  if (signed !== false) return null;
  return <TextField name="refusalNote" label="notices.refusalNote" max={2000} rows={2} required />;
}
