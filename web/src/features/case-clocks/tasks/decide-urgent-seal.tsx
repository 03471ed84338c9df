import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { RecordField } from '../../../components/fields/record-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useDecideUrgentSeal } from '../decide-urgent-seal.mutation';
import { onlyOne } from '../only-one';
import { Seals } from '../seals';
import { awaitsApproval, useSealRecords, type Seal } from '../use-seal-records';

type Body = CommandBody<'/api/cases/{caseId}/decide-urgent-seal'>;

/** The approval that follows what was sealed on the spot; refused, it is to be lifted at once (行政强制法 19). */
export default function DecideUrgentSeal({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const waits = (seal: Seal): boolean => awaitsApproval(seal) && seal.reportedAt !== null;
  const seals = useSealRecords(page, waits);
  return (
    <>
      <Seals page={page} which={waits} />
      <CaseForm<Body, Body>
        page={page}
        name="decideUrgentSeal"
        command={useDecideUrgentSeal(page.caseId)}
        initialValues={onlyOne(seals)}
        toBody={tidy}
        submitText={named('action', 'decideUrgentSeal')}
        onAccepted={onDone}
      >
        <RecordField name="number" label="seal.which" records={seals} required />
        <YesNoField name="approve" label="seal.approve" required />
        <TextField name="reason" label="review.decisionReason" max={4000} rows={2} required />
      </CaseForm>
    </>
  );
}
