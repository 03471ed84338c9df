import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { OneOfField, YesNoField } from '../../../components/fields/choice-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import { FileField } from '../../../components/files/file-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { NoticeSummary } from '../notice-summary';
import { useRecordPartyResponse } from '../record-party-response.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-party-response'>;

const RESPONSES = ['HEARING_REQUESTED', 'STATEMENT', 'WAIVED', 'NONE'] as const;

export default function RecordPartyResponse({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <>
      <NoticeSummary page={page} />
      <CaseForm<Body, Body>
        page={page}
        name="recordPartyResponse"
        command={useRecordPartyResponse(page.caseId)}
        initialValues={{ on: page.today }}
        toBody={bodyOf}
        submitText={named('action', 'recordPartyResponse')}
        onAccepted={onDone}
      >
        <OneOfField
          name="response"
          label="notices.response"
          values={RESPONSES}
          prefix="partyResponse"
          required
        />
        <DateField name="on" label="notices.on" required />
        <Answer />
      </CaseForm>
    </>
  );
}

/** What each answer of the party calls for. */
function Answer() {
  const response = Form.useWatch<string | undefined>('response');
  if (response === 'STATEMENT' || response === 'HEARING_REQUESTED') {
    return (
      <>
        <TextField
          name="statement"
          label="notices.statement"
          max={20_000}
          rows={4}
          required={response === 'STATEMENT'}
        />
        {response === 'STATEMENT' && (
          <>
            <YesNoField
              name={['reexamination', 'adopted']}
              label="notices.adopted"
              hint="notices.adoptedHint"
              required
            />
            <TextField
              name={['reexamination', 'reasons']}
              label="notices.reexamination"
              max={4000}
              rows={3}
              required
            />
          </>
        )}
      </>
    );
  }
  if (response !== 'WAIVED') return null;
  return (
    <>
      <TextField name={['waiver', 'text']} label="notices.waiver" max={4000} rows={3} />
      <FileField name={['waiver', 'fileId']} label="notices.waiverFile" />
    </>
  );
}

/** Only what belongs to the answer that was chosen; what was typed for another stays in the form. */
function bodyOf({ response, on, statement, reexamination, waiver }: Body): Body {
  return tidy({
    response,
    on,
    ...(response === 'STATEMENT' || response === 'HEARING_REQUESTED' ? { statement } : {}),
    ...(response === 'STATEMENT' ? { reexamination } : {}),
    ...(response === 'WAIVED' ? { waiver } : {}),
  });
}
