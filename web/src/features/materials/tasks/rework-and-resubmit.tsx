import { useMemo } from 'react';
import { OpinionView } from '../../../components/opinion-view';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { AnswersPart } from '../answers-part';
import { nextBundle, reworkOf } from '../bundle';
import { useReworkAndResubmit } from '../rework-and-resubmit.mutation';
import { signedOpinion } from '../signed-opinion';
import { SubmissionForm } from '../submission-form';

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
        opinion && (
          <>
            <OpinionView page={page} opinion={opinion} />
            {points > 0 && <AnswersPart opinion={opinion} />}
          </>
        )
      }
    />
  );
}
