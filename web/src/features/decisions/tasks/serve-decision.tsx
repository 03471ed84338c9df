import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { ServiceMethodField } from '../../../components/fields/service-method-field';
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
      <Receipt />
    </CaseForm>
  );
}

/** What each way of service wants on its receipt (行政处罚法 61; SY-R23 to SY-R27). */
function Receipt() {
  const method = Form.useWatch<Body['method'] | undefined>('method');
  const passedOn = method === 'ENTRUSTED' || method === 'FORWARDED';
  return (
    <>
      {method === 'LEFT_AT_PREMISES' && (
        <TextField name="witness" label="decisions.witness" hint="decisions.witnessHint" max={200} required />
      )}
      {method === 'POST' && (
        <TextField name="proof" label="decisions.proofOfPost" hint="decisions.proofHint" max={500} required />
      )}
      {method === 'ELECTRONIC' && (
        <TextField name="consent" label="decisions.consent" hint="decisions.consentHint" max={500} required />
      )}
      {method === 'PUBLICATION' && (
        <>
          <DateField
            name="publishedOn"
            label="decisions.publishedOn"
            hint="decisions.publishedOnHint"
            required
          />
          <TextField name="proof" label="decisions.proofOfFailure" max={500} required />
        </>
      )}
      <TextField
        name="note"
        label={passedOn ? 'decisions.passedOnNote' : 'decisions.note'}
        max={2000}
        rows={2}
        required={passedOn}
      />
    </>
  );
}
