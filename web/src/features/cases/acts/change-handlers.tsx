import { CaseForm } from '../../../components/case-form';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useChangeHandlers } from '../change-handlers.mutation';

type Body = CommandBody<'/api/cases/{caseId}/change-handlers'>;

export default function ChangeHandlers({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="changeHandlers"
      command={useChangeHandlers(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'changeHandlers')}
      onAccepted={onDone}
    >
      <PeopleField
        name="handlers"
        label="cases.newHandlers"
        hint="cases.handlersHint"
        roles={['HANDLER']}
        officers
        several
        required
      />
      <TextField name="reason" label="cases.changeReason" required max={4000} rows={3} />
    </CaseForm>
  );
}
