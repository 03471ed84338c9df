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
import { useAnswerSupplementNotice } from '../answer-supplement-notice.mutation';
import { WantedItems } from '../supplement-items';

type Body = CommandBody<'/api/cases/{caseId}/answer-supplement-notice'>;

/** The supplement notice, answered item by item: each item has its row already. */
export default function AnswerSupplementNotice({ page, onDone }: TaskFormProps) {
  const { t, tr, named, locale } = useText();
  const profile = useProfile(page.agencyId);
  const command = useAnswerSupplementNotice(page.caseId);
  const notice = page.supplementNotices.filter(({ state }) => state === 'OPEN').at(-1);
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  const rules = profile.data.parameters.materials.value;
  const items = notice?.items ?? [];
  const rows = items.map(({ key }) => {
    const rule = rules.find((each) => each.key === key);
    return { key, pages: 1, original: true, ...(rule ? { title: tr(rule.text) } : {}) };
  });
  return (
    <CaseForm<Partial<Body>, Body>
      page={page}
      name="answerSupplementNotice"
      command={command}
      initialValues={{ materials: rows as Body['materials'] }}
      toBody={({ materials = [], remark }) => tidy({ materials, remark })}
      submitText={named('action', 'answerSupplementNotice')}
      onAccepted={onDone}
    >
      {notice && (
        <p>
          {t('supplement.by', { date: formatDate(notice.supplementBy, locale, true) })}{' '}
          {t('supplement.consequence', { text: notice.consequence })}
        </p>
      )}
      <WantedItems items={items} rules={rules} />
      <MaterialsField rules={rules} label="supplement.materials" />
      <TextField name="remark" label="supplement.remark" max={4000} rows={2} />
    </CaseForm>
  );
}
