import { Alert } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { Clauses } from '../../../components/clauses';
import { SeveralField, WordsField, YesNoField } from '../../../components/fields/choice-field';
import { useLaws } from '../../../components/fields/laws.query';
import { ServiceMethodField } from '../../../components/fields/service-method-field';
import { ServiceReceiptFields } from '../../../components/fields/service-receipt-fields';
import { AmountField, DateField, TextField } from '../../../components/fields/text-field';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { PENALTY_KINDS } from '../penalty-kinds';
import { useServeNotice } from '../serve-notice.mutation';

type Body = CommandBody<'/api/cases/{caseId}/serve-notice'>;

/** The prior notice; begins with what was proposed or told last. */
export default function ServeNotice({ page, onDone }: TaskFormProps) {
  const { named, tr } = useText();
  const again = page.notice && page.gate.find(isNewNotice);
  const { data: laws = [] } = useLaws(page.today);
  return (
    <CaseForm<Body, Body>
      page={page}
      name="serveNotice"
      command={useServeNotice(page.caseId)}
      initialValues={firstValues(page)}
      toBody={tidy}
      submitText={named('action', 'serveNotice')}
      onAccepted={onDone}
    >
      {again && (
        <Alert
          type="info"
          showIcon
          title={tr(again.text)}
          description={
            <>
              {tr(again.remedy)} <Clauses of={again.clauses} />
            </>
          }
        />
      )}
      <DateField name="servedOn" label="notices.servedOn" hint="notices.servedOnHint" required />
      <ServiceMethodField name="method" label="notices.method" required />
      <ServiceReceiptFields />
      <SeveralField name="kinds" label="notices.kinds" values={PENALTY_KINDS} prefix="penaltyKind" required />
      <AmountField name="amount" label="notices.amount" />
      <TextField name="facts" label="notices.facts" required max={20_000} rows={4} />
      <WordsField
        name="basis"
        label="notices.basis"
        hint="notices.basisHint"
        choices={laws.map(({ name }) => name)}
        required
      />
      <YesNoField name="hearingRight" label="notices.hearingRight" hint="notices.hearingRightHint" required />
      {page.notice && (
        <TextField name="newFacts" label="notices.newFacts" hint="notices.newFactsHint" max={4000} rows={2} />
      )}
    </CaseForm>
  );
}

/** Why the party, though told before, is to be told again. */
function isNewNotice({ code, required, fulfilled }: CasePage['gate'][number]): boolean {
  return code === 'NEW_NOTICE_REQUIRED' && required && !fulfilled;
}

function firstValues(page: CasePage): Partial<Body> {
  const content = page.submissions.at(-1)?.content;
  const { notice } = page;
  const amount = content?.proposal.amount ?? notice?.amount ?? undefined;
  return {
    servedOn: page.today,
    kinds: notice?.kinds ?? [],
    basis: content?.proposal.legalBasis.map(({ law, article }) => law + article) ?? notice?.basis ?? [],
    ...(amount === undefined ? {} : { amount }),
    ...(content ? { facts: content.statement.facts } : {}),
    ...(notice ? { hearingRight: notice.hearingRight } : {}),
  };
}
