import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { RowsField } from '../../../components/fields/rows-field';
import { TextField } from '../../../components/fields/text-field';
import { PapersField } from '../../../components/files/papers-field';
import { OpinionView } from '../../../components/opinion-view';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import styles from '../disagreements.module.css';
import { useObjectToOpinion } from '../object-to-opinion.mutation';
import { disputedOpinion, type Opinion } from '../open-dispute';

type Body = CommandBody<'/api/cases/{caseId}/object-to-opinion'>;

/** Every point of the opinion is there; those that one accepts are taken out, the others get grounds and basis (JBM-28c). */
export default function ObjectToOpinion({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const opinion = disputedOpinion(page);
  const points = (opinion?.content.points ?? []).map((_, index) => ({ point: index + 1 }));
  return (
    <>
      {opinion && <OpinionView page={page} opinion={opinion} />}
      <CaseForm<Body, Body>
        page={page}
        name="objectToOpinion"
        command={useObjectToOpinion(page.caseId)}
        initialValues={{ points, evidence: [] }}
        toBody={tidy}
        submitText={named('action', 'objectToOpinion')}
        onAccepted={onDone}
      >
        <RowsField
          name="points"
          label="disputes.points"
          hint="disputes.pointsHint"
          add="disputes.addPoint"
          blank={{ point: 1 }}
          row={(index) => <Objection index={index} opinion={opinion} />}
        />
        <PapersField name="evidence" label="disputes.evidence" />
      </CaseForm>
    </>
  );
}

function Objection({ index, opinion }: { index: number; opinion: Opinion | undefined }) {
  const { t } = useText();
  const point = Form.useWatch(['points', index, 'point'], { preserve: true }) as number | undefined;
  const said = point === undefined ? undefined : opinion?.content.points[point - 1];
  return (
    <>
      <p className={styles.said}>
        <strong>{t('rework.point', { n: point ?? '' })}</strong> {said?.text}
        <span>{said?.action}</span>
      </p>
      <TextField name={[index, 'grounds']} label="disputes.grounds" max={10_000} rows={2} required />
      <TextField name={[index, 'basis']} label="disputes.basis" max={4000} rows={2} required />
    </>
  );
}
