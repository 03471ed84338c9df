import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { AskedExtension } from '../asked-extension';
import { useDecideExtension } from '../decide-extension.mutation';

type Body = CommandBody<'/api/cases/{caseId}/decide-extension'>;

/** The head of the agency alone grants or refuses the one extension of a review (SY-L11). */
export default function DecideExtension({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <>
      <AskedExtension page={page} />
      <CaseForm<Body, Body>
        page={page}
        name="decideExtension"
        command={useDecideExtension(page.caseId)}
        toBody={tidy}
        submitText={named('action', 'decideExtension')}
        onAccepted={onDone}
      >
        <YesNoField name="approve" label="review.approveExtension" required />
        <TextField name="reason" label="review.decisionReason" max={4000} rows={2} required />
      </CaseForm>
    </>
  );
}
