import { CaseForm } from '../../../components/case-form';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useSignForReceipt } from '../sign-for-receipt.mutation';

/** The bundle is there; the clock of the review starts. */
export default function SignForReceipt({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  return (
    <CaseForm<Record<string, never>, Record<string, never>>
      page={page}
      name="signForReceipt"
      command={useSignForReceipt(page.caseId)}
      toBody={() => ({})}
      submitText={named('action', 'signForReceipt')}
      onAccepted={onDone}
    >
      <p>{t('supplement.receipt')}</p>
    </CaseForm>
  );
}
