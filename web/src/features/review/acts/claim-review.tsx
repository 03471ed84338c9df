import { CaseForm } from '../../../components/case-form';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useClaimReview } from '../claim-review.mutation';

/** A reviewer takes a case that nobody has been assigned to yet; who may not review it is refused with the reason. */
export default function ClaimReview({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  return (
    <CaseForm<Record<string, never>, Record<string, never>>
      page={page}
      name="claimReview"
      command={useClaimReview(page.caseId)}
      toBody={() => ({})}
      submitText={named('action', 'claimReview')}
      onAccepted={onDone}
    >
      <p>{t('coReview.claimHint')}</p>
    </CaseForm>
  );
}
