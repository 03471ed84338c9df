import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import { MaterialsField } from '../../../components/files/materials-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { CommandBody } from '../../../lib/api/types';
import { formatDate } from '../../../lib/format/format';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useAnswerCallUp } from '../answer-call-up.mutation';
import { WantedItems } from '../supplement-items';

type Body = CommandBody<'/api/cases/{caseId}/answer-call-up'>;

/** What the reviewers call up, handed in or explained; the clock of the review goes on. */
export default function AnswerCallUp({ page, onDone }: TaskFormProps) {
  const { t, named, locale } = useText();
  const profile = useProfile(page.agencyId);
  const command = useAnswerCallUp(page.caseId);
  const callUp = page.callUps.find(({ state }) => state === 'OPEN');
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  const rules = profile.data.parameters.materials.value;
  return (
    <CaseForm<Partial<Body>, Body>
      page={page}
      name="answerCallUp"
      command={command}
      initialValues={callUp ? { number: callUp.number, materials: [] } : { materials: [] }}
      toBody={({ materials = [], ...rest }) => tidy({ ...rest, materials })}
      submitText={named('action', 'answerCallUp')}
      onAccepted={onDone}
    >
      {callUp && <p>{t('supplement.by', { date: formatDate(callUp.wantedBy, locale, true) })}</p>}
      <WantedItems items={callUp?.items ?? []} rules={rules} />
      <MaterialsField rules={rules} label="supplement.materials" />
      <TextField name="remark" label="supplement.cannot" max={4000} rows={2} />
    </CaseForm>
  );
}
