import { Alert, type FormInstance } from 'antd';
import { useMemo, useState } from 'react';
import { CaseForm } from '../../../components/case-form';
import { Clauses } from '../../../components/clauses';
import { TextField } from '../../../components/fields/text-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import type { components } from '../../../lib/api/schema';
import { isProblem } from '../../../lib/api/problem';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { useText } from '../../../lib/text/use-text';
import { ChecklistField } from '../checklist-field';
import { firstOpinion, opinionBody, returnedOpinion, type OpinionValues } from '../opinion-body';
import { OpinionFields } from '../opinion-fields';
import { useWriteOpinion } from '../write-opinion.mutation';
import { ConsistencyNotice, RemainingFaults } from './consistency';
import { DraftKeeper } from './draft-keeper';
import { handedIn } from './handed-in';
import { useOpinionDraft } from './opinion-draft.query';
import { Phrases } from './phrases';
import { PointPlaces } from './point-places';
import { useOpinionCheck } from './opinion-check.query';
import { WrittenSoFar } from './written-so-far';
import styles from './desk.module.css';

type Body = CommandBody<'/api/cases/{caseId}/write-opinion'>;
/** The api is asked anew when the writer pauses. */
const ASK_AFTER_MS = 500;

type Rules = components['schemas']['ProfileVersion']['parameters'];

interface OpinionPaneProps {
  readonly page: CasePage;
  readonly rules: Rules;
  readonly onDone: () => void;
}

/** The agency's checklist point by point, and the opinion; what would be refused is told while it is written. */
export function OpinionPane({ page, rules, onDone }: OpinionPaneProps) {
  const { t, named } = useText();
  const { data: draft, error, isPending } = useOpinionDraft(page.caseId);
  const command = useWriteOpinion(page.caseId);
  const first = useMemo(() => firstOpinion(page, draft?.content), [page, draft]);
  if (isPending) return <Loading />;
  const keys = rules.checklist.value.map(({ key }) => key);
  const late = isLate(page) || isProblem(command.error, 'LATE_REASON_MISSING');
  return (
    <>
      <ProblemNotice error={error} />
      <CaseForm<OpinionValues, Body>
        page={page}
        name="writeOpinion"
        command={command}
        initialValues={first}
        toBody={(values) => opinionBody(values, keys, t)}
        submitText={named('action', 'writeOpinion')}
        onAccepted={onDone}
        wide
        onServer
        more={<DraftKeeper caseId={page.caseId} keys={keys} draft={draft ?? null} />}
      >
        {(form) => <Fields page={page} rules={rules} form={form} keys={keys} late={late} />}
      </CaseForm>
    </>
  );
}

interface FieldsProps {
  readonly page: CasePage;
  readonly rules: Rules;
  readonly form: FormInstance<OpinionValues>;
  readonly keys: readonly string[];
  readonly late: boolean;
}

function Fields({ page, rules, form, keys, late }: FieldsProps) {
  const { t } = useText();
  const { checklist, opinionKinds } = rules;
  const returned = returnedOpinion(page);
  const titles = [...new Set(handedIn(page).map(({ title }) => title))];
  return (
    <>
      {returned?.returnReason && (
        <Alert
          type="warning"
          showIcon
          title={t('review.draftReturned')}
          description={returned.returnReason}
        />
      )}
      <div className={styles.paneHead}>
        <h2>
          {t('review.checklist')}{' '}
          <small>
            <Clauses of={[checklist.source.reference]} />
          </small>
        </h2>
        <Phrases />
      </div>
      <ChecklistField points={checklist.value} materials={titles} />
      <PointPlaces points={checklist.value} />
      <h2>
        {t('review.opinion')}{' '}
        <small>
          <Clauses of={[opinionKinds.source.reference]} />
        </small>
      </h2>
      <CheckedOpinion caseId={page.caseId} keys={keys} rules={rules} form={form} />
      {page.submissions.at(-1)?.rulingNo && (
        <TextField
          name="followsRuling"
          label="review.followsRuling"
          hint="review.followsRulingHint"
          max={100}
        />
      )}
      {late && (
        <TextField
          name="lateReason"
          label="review.lateReason"
          hint="review.lateReasonHint"
          max={4000}
          rows={2}
          required
        />
      )}
    </>
  );
}

interface CheckedOpinionProps {
  readonly caseId: string;
  readonly keys: readonly string[];
  readonly rules: Rules;
  readonly form: FormInstance<OpinionValues>;
}

function CheckedOpinion({ caseId, keys, rules, form }: CheckedOpinionProps) {
  const [written, setWritten] = useState<string>();
  const { data: check } = useOpinionCheck(caseId, written);
  return (
    <>
      <WrittenSoFar keys={keys} form={form} afterMs={ASK_AFTER_MS} onSettled={setWritten} />
      <OpinionFields terms={rules.opinionKinds.value} fitting={check?.fittingKinds ?? []}>
        <ConsistencyNotice check={check} />
      </OpinionFields>
      <RemainingFaults check={check} form={form} />
    </>
  );
}

/** The review of this round is past its due date (told by the api). */
function isLate(page: CasePage): boolean {
  return page.deadlines.some(({ name, open, overdue }) => name === 'REVIEW_DUE' && open && overdue);
}
