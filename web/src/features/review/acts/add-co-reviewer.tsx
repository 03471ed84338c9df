import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useAddCoReviewer } from '../add-co-reviewer.mutation';

type Body = CommandBody<'/api/cases/{caseId}/add-co-reviewer'>;

/** Another reviewer is asked one question; the opinion stays that of the assigned reviewer. */
export default function AddCoReviewer({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="addCoReviewer"
      command={useAddCoReviewer(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'addCoReviewer')}
      onAccepted={onDone}
    >
      <PeopleField
        name="person"
        label="coReview.person"
        hint="coReview.personHint"
        roles={['LEGAL_REVIEWER']}
        required
      />
      <TextField name="question" label="coReview.question" max={2000} rows={2} required />
    </CaseForm>
  );
}
