import { Alert } from 'antd';
import { useMemo } from 'react';
import { OpinionView } from '../../../components/opinion-view';
import type { CasePage } from '../../../lib/api/types';
import { formatDate } from '../../../lib/format/format';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { AnswersPart } from '../answers-part';
import { nextBundle, reworkOf } from '../bundle';
import { useReworkAndResubmit } from '../rework-and-resubmit.mutation';
import { signedOpinion } from '../signed-opinion';
import { SubmissionForm } from '../submission-form';

/** A bundle that came back because what was asked for did not come has no opinion to answer. */
function NotSupplied({ page }: { page: CasePage }) {
  const { t, locale } = useText();
  const notice = page.supplementNotices.findLast(({ round }) => round === page.round);
  if (notice?.state !== 'EXPIRED') return null;
  const date = formatDate(notice.supplementBy, locale, true);
  return <Alert type="warning" showIcon title={t('supplement.returned', { date })} />;
}

/** What the leader ruled on the dispute over this opinion. */
function Ruled({ page }: { page: CasePage }) {
  const { t } = useText();
  const ruling = page.disputes.findLast(({ round }) => round === page.round)?.ruling;
  if (!ruling) return null;
  const { documentNo, by, text, reason } = ruling;
  return (
    <Alert
      type="info"
      showIcon
      title={t('rework.ruled', { document: documentNo, name: by.name })}
      description={`${text} ${reason}`}
    />
  );
}

/** The opinion read point by point and answered point by point, with the rework below it. */
export default function ReworkAndResubmit({ page, onDone }: TaskFormProps) {
  const opinion = signedOpinion(page);
  const points = opinion?.content.points.length ?? 0;
  const first = useMemo(() => nextBundle(page, points), [page, points]);
  return (
    <SubmissionForm
      page={page}
      name="reworkAndResubmit"
      command={useReworkAndResubmit(page.caseId)}
      initialValues={first}
      toBody={reworkOf}
      onAccepted={onDone}
      points={points}
      head={
        opinion ? (
          <>
            <Ruled page={page} />
            <OpinionView page={page} opinion={opinion} />
            {points > 0 && <AnswersPart opinion={opinion} />}
          </>
        ) : (
          <NotSupplied page={page} />
        )
      }
    />
  );
}
