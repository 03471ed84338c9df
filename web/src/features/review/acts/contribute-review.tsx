import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { RowsField } from '../../../components/fields/rows-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useContributeReview } from '../contribute-review.mutation';
import { useMe } from '../../../lib/session';

type Body = CommandBody<'/api/cases/{caseId}/contribute-review'>;

/** What a co-reviewer says to the question; kept open until it is said to be complete. */
export default function ContributeReview({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const me = useMe();
  const question = page.coReviewers.findLast(({ personId }) => personId === me.personId)?.question;
  return (
    <CaseForm<Body, Body>
      page={page}
      name="contributeReview"
      command={useContributeReview(page.caseId)}
      initialValues={{ final: true }}
      toBody={tidy}
      submitText={named('action', 'contributeReview')}
      onAccepted={onDone}
    >
      {question && <p>{t('coReview.asked', { question })}</p>}
      <TextField name="text" label="coReview.text" max={20_000} rows={5} required />
      <RowsField
        name="points"
        label="review.points"
        add="review.addPoint"
        blank={{}}
        row={(index) => (
          <>
            <TextField name={[index, 'text']} label="review.problem" max={4000} rows={2} required />
            <TextField name={[index, 'action']} label="review.toDo" max={4000} rows={2} required />
          </>
        )}
      />
      <YesNoField name="final" label="coReview.final" hint="coReview.finalHint" required />
    </CaseForm>
  );
}
