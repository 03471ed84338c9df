import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { OneOfField, YesNoField } from '../../../components/fields/choice-field';
import { PeopleField } from '../../../components/fields/people-field';
import { RowsField } from '../../../components/fields/rows-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import { useMe } from '../../../lib/session';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import styles from '../disagreements.module.css';
import { DisputePoints } from '../dispute-points';
import { disputedOpinion, openDispute } from '../open-dispute';
import { useRecordNegotiation } from '../record-negotiation.mutation';

type Body = CommandBody<'/api/cases/{caseId}/record-negotiation'>;

/** The negotiation, point by point, with both sides' signatures. */
export default function RecordNegotiation({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const me = useMe();
  const dispute = openDispute(page);
  const opinion = disputedOpinion(page);
  const points = (dispute?.points ?? []).map(({ point, grounds }) => ({
    point,
    handlingView: grounds,
    reviewView: opinion?.content.points[point - 1]?.text ?? '',
    result: '',
  }));
  return (
    <>
      {dispute && <DisputePoints page={page} dispute={dispute} opinion={opinion} />}
      <CaseForm<Body, Body>
        page={page}
        name="recordNegotiation"
        command={useRecordNegotiation(page.caseId)}
        initialValues={{ on: page.today, chair: me.name, points }}
        toBody={bodyOf}
        submitText={named('action', 'recordNegotiation')}
        onAccepted={onDone}
      >
        <DateField name="on" label="disputes.on" required />
        <TextField name="place" label="disputes.place" max={300} required />
        <TextField name="chair" label="disputes.chair" max={100} required />
        <PeopleField
          name={['participants', 'handling']}
          label="disputes.handlingSide"
          roles={['HANDLER', 'HANDLING_UNIT_HEAD']}
          several
          required
        />
        <PeopleField
          name={['participants', 'review']}
          label="disputes.reviewSide"
          roles={['LEGAL_REVIEWER', 'LEGAL_UNIT_HEAD']}
          several
          required
        />
        <RowsField
          name="points"
          label="disputes.record"
          add="disputes.addPoint"
          blank={{ point: 1 }}
          row={(index) => <NegotiatedPoint index={index} />}
        />
        <YesNoField name="agreed" label="disputes.agreed" required />
        <Outcome />
        <PeopleField
          name="signedBy"
          label="disputes.signedBy"
          hint="disputes.signedByHint"
          several
          required
        />
        <Unsigned />
      </CaseForm>
    </>
  );
}

function NegotiatedPoint({ index }: { index: number }) {
  const { t } = useText();
  const point = Form.useWatch(['points', index, 'point'], { preserve: true }) as number | undefined;
  return (
    <>
      <p className={styles.said}>
        <strong>{t('rework.point', { n: point ?? '' })}</strong>
      </p>
      <TextField name={[index, 'handlingView']} label="disputes.handlingView" max={4000} rows={2} required />
      <TextField name={[index, 'reviewView']} label="disputes.reviewView" max={4000} rows={2} required />
      <div className={styles.wide}>
        <TextField name={[index, 'result']} label="disputes.result" max={4000} required />
      </div>
    </>
  );
}

function Outcome() {
  const agreed = Form.useWatch<boolean | undefined>('agreed');
  if (!agreed) return null;
  return (
    <OneOfField
      name="outcome"
      label="disputes.outcome"
      values={['OPINION_KEPT', 'OPINION_CHANGED']}
      prefix="negotiationOutcome"
      required
    />
  );
}

/** A side that does not sign does not hold the dispute up for ever: once the period is over, the reason does (A8-5). */
function Unsigned() {
  const agreed = Form.useWatch<boolean | undefined>('agreed');
  if (agreed !== false) return null;
  return (
    <TextField
      name="unsignedBecause"
      label="disputes.unsigned"
      hint="disputes.unsignedHint"
      max={4000}
      rows={2}
    />
  );
}

function bodyOf({ outcome, unsignedBecause, ...rest }: Body): Body {
  return tidy({
    ...rest,
    ...(rest.agreed && outcome ? { outcome } : {}),
    ...(!rest.agreed && unsignedBecause ? { unsignedBecause } : {}),
  });
}
