import { Form, Input } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { RowsField } from '../../../components/fields/rows-field';
import { DateField, InstantField, TextField } from '../../../components/fields/text-field';
import { FileField } from '../../../components/files/file-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { openReferral } from '../open-referral';
import { useRecordTransfer } from '../record-transfer.mutation';
import { ReferralView } from '../referral-view';
import styles from '../referrals.module.css';

type Body = CommandBody<'/api/cases/{caseId}/record-transfer'>;

const KINDS = [
  'TRANSFER_LETTER',
  'INVESTIGATION_REPORT',
  'GOODS_LIST',
  'TEST_REPORT',
  'OTHER_MATERIAL',
] as const;

/** The transfer and its receipt; a suspected crime goes with five documents, or why there is none of a kind. */
export default function RecordTransfer({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const referral = openReferral(page);
  const nameOf = (kind: string): string => named('transferDocument', kind);
  const crime = referral?.kind === 'SUSPECTED_CRIME';
  return (
    <>
      {referral && <ReferralView referral={referral} />}
      <CaseForm<Body, Body>
        page={page}
        name="recordTransfer"
        command={useRecordTransfer(page.caseId)}
        initialValues={{
          receipt: { receivedOn: page.today } as Body['receipt'],
          ...(crime ? { bundle: KINDS.map((kind) => ({ kind, title: nameOf(kind) })) } : {}),
        }}
        toBody={bodyOf}
        submitText={named('action', 'recordTransfer')}
        onAccepted={onDone}
      >
        <InstantField
          name="transferredAt"
          label="referrals.transferredAt"
          hint="referrals.transferredAtHint"
        />
        {crime && (
          <RowsField
            name="bundle"
            label="referrals.bundle"
            hint="referrals.bundleHint"
            add="referrals.addDocument"
            blank={{ kind: 'OTHER_MATERIAL' }}
            row={(index) => <TransferDocument index={index} />}
          />
        )}
        <TextField name={['receipt', 'receivedBy']} label="referrals.receivedBy" max={200} required />
        <DateField name={['receipt', 'receivedOn']} label="referrals.receivedOn" required />
        <TextField name={['receipt', 'documentNo']} label="referrals.documentNo" max={100} />
      </CaseForm>
    </>
  );
}

/** What there is none of has no name either, only its reason. */
function bodyOf({ bundle, ...rest }: Body): Body {
  const documents = bundle?.map((each) =>
    each.noneBecause?.trim() ? { kind: each.kind, noneBecause: each.noneBecause } : each,
  );
  return tidy<Body>({ ...rest, ...(documents ? { bundle: documents } : {}) });
}

function TransferDocument({ index }: { index: number }) {
  const { t, named } = useText();
  const kind = Form.useWatch(['bundle', index, 'kind'], { preserve: true }) as string | undefined;
  return (
    <>
      <p className={styles.kind}>{named('transferDocument', kind ?? '')}</p>
      <TextField name={[index, 'title']} label="materials.title" max={200} />
      <Form.Item name={[index, 'paperReference']} label={t('materials.paper')}>
        <Input maxLength={200} />
      </Form.Item>
      <TextField name={[index, 'noneBecause']} label="referrals.noneBecause" max={500} />
      <FileField name={[index, 'fileId']} label="referrals.file" />
    </>
  );
}
