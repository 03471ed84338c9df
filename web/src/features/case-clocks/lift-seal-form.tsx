import { CaseForm } from '../../components/case-form';
import { OneOfField } from '../../components/fields/choice-field';
import { RecordField } from '../../components/fields/record-field';
import { DateField, TextField } from '../../components/fields/text-field';
import type { CasePage, CommandBody } from '../../lib/api/types';
import { tidy } from '../../lib/forms/tidy';
import type { TaskFormProps } from '../../lib/tasks/task-form';
import { useText } from '../../lib/text/use-text';
import { useLiftSeal } from './lift-seal.mutation';
import { onlyOne } from './only-one';
import { useSealRecords } from './use-seal-records';

type Body = CommandBody<'/api/cases/{caseId}/lift-seal'>;

interface LiftSealFormProps extends TaskFormProps {
  readonly state: CasePage['clocks']['seals'][number]['state'];
}

/** A seal of this state ends: lifted, confiscated, destroyed or handed over (行政强制法 27, 28). */
export function LiftSealForm({ page, onDone, state }: LiftSealFormProps) {
  const { named } = useText();
  const seals = useSealRecords(page, (seal) => seal.state === state);
  return (
    <CaseForm<Body, Body>
      page={page}
      name="liftSeal"
      command={useLiftSeal(page.caseId)}
      initialValues={{ endedOn: page.today, ...onlyOne(seals) }}
      toBody={tidy}
      submitText={named('action', 'liftSeal')}
      onAccepted={onDone}
    >
      <RecordField name="number" label="seal.which" records={seals} required />
      <DateField name="endedOn" label="seal.endedOn" required />
      <OneOfField name="outcome" label="seal.outcome" values={OUTCOMES} prefix="sealOutcome" required />
      <TextField name="document" label="clockPaper.document" max={200} required />
    </CaseForm>
  );
}

const OUTCOMES: readonly Body['outcome'][] = ['LIFTED', 'CONFISCATED', 'DESTROYED', 'HANDED_OVER'];
