import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useReturnDecisionDraft } from '../return-decision-draft.mutation';

type Body = CommandBody<'/api/cases/{caseId}/return-decision-draft'>;

export default function ReturnDecisionDraft({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="returnDecisionDraft"
      command={useReturnDecisionDraft(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'returnDecisionDraft')}
      onAccepted={onDone}
    >
      <TextField name="reason" label="decisions.returnReason" max={4000} rows={3} required />
    </CaseForm>
  );
}
