import { Form } from 'antd';
import { DateField, TextField } from './text-field';

/** What each way of service wants as its proof (行政处罚法 61; SY-R24 to SY-R27); beside a field named method. */
export function ServiceReceiptFields() {
  const method = Form.useWatch<string | undefined>('method');
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
