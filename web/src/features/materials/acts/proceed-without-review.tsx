import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { ProposalPart } from '../bundle-fields';
import { ScopeAnswers, scopeOf, type ScopeValues } from '../scope-answers';
import { useProceedWithoutReview } from '../proceed-without-review.mutation';

type Body = CommandBody<'/api/cases/{caseId}/proceed-without-review'>;

type Values = Omit<Body, 'scope'> & ScopeValues;

/** On without review where nothing asks for one; refused with every reason where something does (SY-L4). */
export default function ProceedWithoutReview({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const profile = useProfile(page.agencyId);
  const command = useProceedWithoutReview(page.caseId);
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  return (
    <CaseForm<Values, Body>
      page={page}
      name="proceedWithoutReview"
      command={command}
      toBody={(values) => ({ ...tidy(values), ...scopeOf(values, profile.data.parameters) })}
      submitText={named('action', 'proceedWithoutReview')}
      onAccepted={onDone}
    >
      <p>{t('scope.withoutHint')}</p>
      <ScopeAnswers profile={profile.data.parameters} />
      <ProposalPart page={page} />
      <TextField name="reason" label="scope.withoutReason" max={4000} rows={2} required />
    </CaseForm>
  );
}
