import { Alert } from 'antd';
import { useMemo } from 'react';
import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import { SubmissionView } from '../../../components/submission-view';
import { isProblem } from '../../../lib/api/problem';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { ChecklistField } from '../checklist-field';
import { firstOpinion, opinionBody, returnedOpinion, type OpinionValues } from '../opinion-body';
import { OpinionFields } from '../opinion-fields';
import { useWriteOpinion } from '../write-opinion.mutation';

type Body = CommandBody<'/api/cases/{caseId}/write-opinion'>;

/** The bundle, the agency's checklist point by point, and the opinion; whether they agree is told by the api. */
export default function WriteOpinion({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const { data, error } = useProfile(page.rules.profile.agencyId);
  const command = useWriteOpinion(page.caseId);
  const first = useMemo(() => firstOpinion(page), [page]);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const { checklist, opinionKinds, materials } = data.parameters;
  const submission = page.submissions.at(-1);
  const returned = returnedOpinion(page);
  const late = isLate(page) || isProblem(command.error, 'LATE_REASON_MISSING');
  const keys = checklist.value.map(({ key }) => key);
  return (
    <>
      {submission && <SubmissionView content={submission.content} rules={materials.value} />}
      <CaseForm<OpinionValues, Body>
        page={page}
        name="writeOpinion"
        command={command}
        initialValues={first}
        toBody={(values) => opinionBody(values, keys, t)}
        submitText={named('action', 'writeOpinion')}
        onAccepted={onDone}
        wide
      >
        {returned?.returnReason && (
          <Alert
            type="warning"
            showIcon
            title={t('review.draftReturned')}
            description={returned.returnReason}
          />
        )}
        <h3>
          {t('review.checklist')} <small>{checklist.source.reference}</small>
        </h3>
        <ChecklistField points={checklist.value} materials={titlesOf(page)} />
        <h3>
          {t('review.opinion')} <small>{opinionKinds.source.reference}</small>
        </h3>
        <OpinionFields terms={opinionKinds.value} />
        {submission?.rulingNo && (
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
      </CaseForm>
    </>
  );
}

/** The review of this round is past its due date (told by the api). */
function isLate(page: CasePage): boolean {
  return page.deadlines.some(({ name, open, overdue }) => name === 'REVIEW_DUE' && open && overdue);
}

/** Everything handed in for the running round, by title: the bundle, its supplements, what was called up. */
function titlesOf(page: CasePage): readonly string[] {
  const bundle = page.submissions.at(-1)?.content.materials ?? [];
  const supplements = page.supplementNotices.filter(({ round }) => round === page.round);
  const later = [...supplements, ...page.callUps, ...page.inquiries].flatMap(({ materials }) => materials);
  return [...new Set([...bundle, ...later].map(({ title }) => title))];
}
