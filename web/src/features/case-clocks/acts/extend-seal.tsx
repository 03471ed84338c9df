import { CaseForm } from '../../../components/case-form';
import { NumberField } from '../../../components/fields/number-field';
import { RecordField } from '../../../components/fields/record-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useExtendSeal } from '../extend-seal.mutation';
import { onlyOne } from '../only-one';
import { useSealRecords } from '../use-seal-records';

type Body = CommandBody<'/api/cases/{caseId}/extend-seal'>;

/** Once, for thirty days at most, with the reason that the party is told (行政强制法 25). */
export default function ExtendSeal({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const seals = useSealRecords(page, ({ state }) => state === 'IN_FORCE');
  return (
    <CaseForm<Body, Body>
      page={page}
      name="extendSeal"
      command={useExtendSeal(page.caseId)}
      initialValues={onlyOne(seals)}
      toBody={tidy}
      submitText={named('action', 'extendSeal')}
      onAccepted={onDone}
    >
      <RecordField name="number" label="seal.which" records={seals} required />
      <TextField
        name="reason"
        label="seal.extendReason"
        hint="seal.extendHint"
        max={4000}
        rows={2}
        required
      />
      <NumberField name="days" label="seal.extendDays" hint="seal.daysHint" min={1} max={365} />
    </CaseForm>
  );
}
