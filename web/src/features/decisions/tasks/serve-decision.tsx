import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { ServiceMethodField } from '../../../components/fields/service-method-field';
import { ServiceReceiptFields } from '../../../components/fields/service-receipt-fields';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useServeDecision } from '../serve-decision.mutation';

type Body = CommandBody<'/api/cases/{caseId}/serve-decision'>;

export default function ServeDecision({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="serveDecision"
      command={useServeDecision(page.caseId)}
      initialValues={{ servedOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'serveDecision')}
      onAccepted={onDone}
    >
      <DateField name="servedOn" label="notices.servedOn" hint="decisions.servedOnHint" required />
      <ServiceMethodField name="method" label="notices.method" required />
      <TextField name="receivedBy" label="decisions.receivedBy" max={200} required />
      <PeopleField name="servers" label="decisions.servers" hint="decisions.serversHint" several required />
      <ServiceReceiptFields />
    </CaseForm>
  );
}
