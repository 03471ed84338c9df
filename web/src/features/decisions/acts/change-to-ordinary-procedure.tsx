import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useChangeToOrdinaryProcedure } from '../change-to-ordinary-procedure.mutation';

type Body = CommandBody<'/api/cases/{caseId}/change-to-ordinary-procedure'>;

/** A case begun on the spot goes on in the ordinary procedure; the rest of the way is the usual one. */
export default function ChangeToOrdinaryProcedure({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="changeToOrdinaryProcedure"
      command={useChangeToOrdinaryProcedure(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'changeToOrdinaryProcedure')}
      onAccepted={onDone}
    >
      <TextField name="reason" label="decisions.ordinaryReason" max={4000} rows={3} required />
    </CaseForm>
  );
}
