import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { NoticeSummary } from '../notice-summary';
import { useServeHearingNotice } from '../serve-hearing-notice.mutation';

type Body = CommandBody<'/api/cases/{caseId}/serve-hearing-notice'>;

export default function ServeHearingNotice({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <>
      <NoticeSummary page={page} />
      <CaseForm<Body, Body>
        page={page}
        name="serveHearingNotice"
        command={useServeHearingNotice(page.caseId)}
        initialValues={{ servedOn: page.today }}
        toBody={tidy}
        submitText={named('action', 'serveHearingNotice')}
        onAccepted={onDone}
      >
        <DateField name="servedOn" label="notices.servedOn" required />
        <DateField name="hearingOn" label="notices.hearingOn" hint="notices.hearingOnHint" required />
        <TextField name="place" label="notices.place" max={300} required />
        <PeopleField name="presider" label="notices.presider" hint="notices.presiderHint" required />
      </CaseForm>
    </>
  );
}
