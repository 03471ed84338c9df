import { Button, Form } from 'antd';
import { useRef } from 'react';
import { showAtFields } from '../../components/case-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { PeopleField } from '../../components/fields/people-field';
import { DateField, TextField } from '../../components/fields/text-field';
import { ProblemNotice } from '../../components/problem-notice';
import { useMendedFaults } from '../../components/use-mended-faults';
import { isProblem } from '../../lib/api/problem';
import { draftKey, readDraft } from '../../lib/drafts/draft-store';
import { useDraftKeeper } from '../../lib/drafts/use-draft-keeper';
import { tidy } from '../../lib/forms/tidy';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import styles from './absences.module.css';
import { useRecordAbsence, type RecordAbsence } from './record-absence.mutation';

const HEADS = ['HANDLING_UNIT_HEAD', 'LEGAL_UNIT_HEAD', 'AGENCY_HEAD'];

/** Days of absence and who stands in; a head records it for the people of the unit too. */
export function AbsenceForm() {
  const { t } = useText();
  const me = useMe();
  const { message } = useFeedback();
  const [form] = Form.useForm<RecordAbsence>();
  const draft = draftKey(me.personId, 'me', 'recordAbsence');
  const keeper = useDraftKeeper(draft, form, 0);
  const record = useRecordAbsence();
  const refused = useMendedFaults(form);
  const attempt = useRef({ content: '', key: '' });
  const send = async (): Promise<void> => {
    refused.forget();
    const body = tidy(form.getFieldsValue(true) as RecordAbsence);
    const content = JSON.stringify(body);
    if (attempt.current.content !== content) attempt.current = { content, key: crypto.randomUUID() };
    try {
      const { gaps } = await record.mutateAsync({ body, key: attempt.current.key });
      attempt.current = { content: '', key: '' };
      keeper.forget();
      form.resetFields();
      void (gaps > 0
        ? message.warning(t('absences.gaps', { n: gaps }))
        : message.success(t('absences.recorded')));
    } catch (error) {
      if (!isProblem(error)) return;
      if (!error.uncertain) attempt.current = { content: '', key: '' };
      showAtFields(form, error);
    }
  };
  return (
    <section>
      <h2>{t('absences.record')}</h2>
      <p>{t('absences.what')}</p>
      <Form<RecordAbsence>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={readDraft<RecordAbsence>(draft)?.values}
        onValuesChange={(changed: object) => {
          keeper.changed();
          refused.mended(changed);
        }}
        onFinish={() => void send()}
        disabled={record.isPending}
      >
        <div className={styles.fields}>
          <DateField name="from" label="absences.from" required />
          <DateField name="to" label="absences.to" required />
          <PeopleField name="deputy" label="absences.deputy" required />
          <PeopleField name="fallback" label="absences.fallback" hint="absences.fallbackHint" />
        </div>
        {me.roles.some((role) => HEADS.includes(role)) && (
          <PeopleField name="person" label="absences.person" hint="absences.personHint" />
        )}
        <TextField name="reason" label="absences.reason" max={1000} required />
        <ProblemNotice error={refused.left(record.error)} />
        <Button type="primary" htmlType="submit" loading={record.isPending}>
          {t('absences.record')}
        </Button>
      </Form>
    </section>
  );
}
