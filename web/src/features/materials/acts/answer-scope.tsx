import { CaseForm } from '../../../components/case-form';
import { WordsField } from '../../../components/fields/choice-field';
import { AmountField } from '../../../components/fields/text-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { ScopeAnswers, scopeOf, type ScopeValues } from '../scope-answers';
import { useAnswerScope } from '../answer-scope.mutation';

type Body = CommandBody<'/api/cases/{caseId}/answer-scope'>;

type Values = Omit<Body, 'scope'> & ScopeValues;

/** Is review needed? Every criterion answered yes or no; the reasons that fired then stand on the overview. */
export default function AnswerScope({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const profile = useProfile(page.agencyId);
  const command = useAnswerScope(page.caseId);
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  return (
    <CaseForm<Values, Body>
      page={page}
      name="answerScope"
      command={command}
      toBody={(values) => ({ ...tidy(values), ...scopeOf(values, profile.data.parameters) })}
      submitText={named('action', 'answerScope')}
      onAccepted={onDone}
    >
      <ScopeAnswers profile={profile.data.parameters} />
      <WordsField
        name="kinds"
        label="bundle.kinds"
        hint="bundle.kindsHint"
        choices={t('bundle.kindChoices').split('|')}
      />
      <AmountField name="amount" label="bundle.amount" />
    </CaseForm>
  );
}
