import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useCorrectOpinion } from '../correct-opinion.mutation';
import styles from '../review.module.css';

type Body = CommandBody<'/api/cases/{caseId}/correct-opinion'>;

/** A slip of the pen in a signed opinion, never its kind: a new version beside the old one, with the reason. */
export default function CorrectOpinion({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const opinion = page.opinions.findLast(({ state }) => state === 'SIGNED');
  return (
    <CaseForm<Body, Body>
      page={page}
      name="correctOpinion"
      command={useCorrectOpinion(page.caseId)}
      initialValues={{
        text: opinion?.content.text ?? '',
        points: (opinion?.content.points ?? []).map(({ text, action }) => ({ text, action })),
        ...(opinion?.content.referTo === undefined ? {} : { referTo: opinion.content.referTo }),
      }}
      toBody={tidy}
      submitText={named('action', 'correctOpinion')}
      onAccepted={onDone}
    >
      <p>{t('correction.hint')}</p>
      <TextField name="reason" label="correction.reason" max={4000} rows={2} required />
      <TextField name="text" label="correction.text" max={20_000} rows={5} required />
      {(opinion?.content.points ?? []).map((_, index) => (
        <fieldset key={index} className={styles.corrected}>
          <legend>{t('rework.point', { n: index + 1 })}</legend>
          <TextField name={['points', index, 'text']} label="review.problem" max={4000} rows={2} required />
          <TextField name={['points', index, 'action']} label="review.toDo" max={4000} rows={2} required />
        </fieldset>
      ))}
      {opinion?.content.kind === 'REFER' && (
        <TextField name="referTo" label="review.referTo" max={200} required />
      )}
    </CaseForm>
  );
}
