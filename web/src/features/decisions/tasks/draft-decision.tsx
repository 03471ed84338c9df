import { Alert } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { WordsField } from '../../../components/fields/choice-field';
import { LegalBasisField } from '../../../components/fields/legal-basis-field';
import { AmountField, DateField, TextField } from '../../../components/fields/text-field';
import { isProblem } from '../../../lib/api/problem';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useDraftDecision } from '../draft-decision.mutation';

type Body = CommandBody<'/api/cases/{caseId}/draft-decision'>;

/** The draft of the decision; begins with the reviewed proposal, or with the draft that came back and why. */
export default function DraftDecision({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const command = useDraftDecision(page.caseId);
  const last = page.decisions.at(-1);
  return (
    <CaseForm<Body, Body>
      page={page}
      name="draftDecision"
      command={command}
      initialValues={firstValues(page)}
      toBody={tidy}
      submitText={named('action', 'draftDecision')}
      onAccepted={onDone}
    >
      {last?.returnReason && (
        <Alert type="warning" showIcon title={t('decisions.returned')} description={last.returnReason} />
      )}
      <WordsField
        name="kinds"
        label="bundle.kinds"
        hint="decisions.kindsHint"
        choices={t('bundle.kindChoices').split('|')}
      />
      <AmountField name="amount" label="bundle.amount" />
      <LegalBasisField name="legalBasis" label="bundle.legalBasis" on={page.today} />
      <TextField name="facts" label="decisions.facts" max={20_000} rows={5} required />
      <TextField name="reasons" label="decisions.reasons" max={20_000} rows={4} required />
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
      {page.party.kind === 'PERSON' && (
        <DateField name="actedOn" label="decisions.actedOn" hint="decisions.actedOnHint" />
      )}
      {(isLate(page) || isProblem(command.error, 'CASE_LIMIT_PASSED')) && (
        <TextField
          name="lateReason"
          label="decisions.lateReason"
          hint="decisions.lateReasonHint"
          max={4000}
          rows={2}
          required
        />
      )}
    </CaseForm>
  );
}

/** The limit that the law sets a penalty has passed (told by the api): the decision says why (行政处罚法 60). */
function isLate({ kind, deadlines }: CasePage): boolean {
  const passed = deadlines.some(({ name, open, overdue }) => name === 'CASE_LIMIT' && open && overdue);
  return kind === 'PENALTY' && passed;
}

function firstValues(page: CasePage): Partial<Body> {
  const last = page.decisions.at(-1)?.content;
  if (last) return { ...last, amount: last.amount ?? '' };
  const content = page.submissions.at(-1)?.content;
  if (!content) return { kinds: [], legalBasis: [] };
  const { proposal, statement } = content;
  return {
    kinds: proposal.kinds,
    legalBasis: proposal.legalBasis,
    facts: statement.facts,
    ...(proposal.amount === undefined ? {} : { amount: proposal.amount }),
  };
}
