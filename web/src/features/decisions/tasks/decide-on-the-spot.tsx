import { CaseForm } from '../../../components/case-form';
import { WordsField, YesNoField } from '../../../components/fields/choice-field';
import { LegalBasisField } from '../../../components/fields/legal-basis-field';
import { AmountField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useDecideOnTheSpot } from '../decide-on-the-spot.mutation';

type Body = CommandBody<'/api/cases/{caseId}/decide-on-the-spot'>;

/** A penalty of the summary procedure, with what the party said and how it was weighed. */
export default function DecideOnTheSpot({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="decideOnTheSpot"
      command={useDecideOnTheSpot(page.caseId)}
      initialValues={{ legalBasis: [{ law: '', article: '' }] }}
      toBody={tidy}
      submitText={named('action', 'decideOnTheSpot')}
      onAccepted={onDone}
    >
      <WordsField
        name="kinds"
        label="bundle.kinds"
        hint="decisions.spotKindsHint"
        choices={t('decisions.spotKindChoices').split('|')}
        required
      />
      <AmountField name="amount" label="bundle.amount" hint="decisions.spotAmountHint" />
      <LegalBasisField name="legalBasis" label="bundle.legalBasis" on={page.today} />
      <TextField name="facts" label="decisions.facts" max={20_000} rows={3} required />
      <TextField name="reasons" label="decisions.reasons" max={20_000} rows={2} required />
      <TextField name="statement" label="notices.statement" max={4000} rows={2} required />
      <TextField name="statementReview" label="notices.reexamination" max={4000} rows={2} required />
      <YesNoField name="collectedOnTheSpot" label="decisions.collected" hint="decisions.collectedHint" />
      <TextField
        name="collectedBecause"
        label="decisions.collectedBecause"
        hint="decisions.collectedBecauseHint"
        max={1000}
        rows={2}
      />
      <TextField
        name="performance"
        label="decisions.performance"
        hint="decisions.performanceHint"
        max={4000}
        rows={2}
        required
      />
      <TextField
        name="remedies"
        label="decisions.remedies"
        hint="decisions.remediesHint"
        max={4000}
        rows={2}
        required
      />
      <TextField name="receivedBy" label="decisions.receivedBy" max={200} required />
    </CaseForm>
  );
}
