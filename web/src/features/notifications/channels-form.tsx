import { Button, Checkbox, Form, Input } from 'antd';
import { showAtFields } from '../../components/case-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { ProblemNotice } from '../../components/problem-notice';
import { isProblem } from '../../lib/api/problem';
import { typedTime } from '../../lib/format/typed-date';
import { useText } from '../../lib/text/use-text';
import { useChangeSettings, type Settings } from './change-settings.mutation';
import styles from './notifications.module.css';
import { useNotificationSettings } from './settings.query';

/** By mail at once, and a summary a day; in the workplace one is always told. */
export function ChannelsForm() {
  const { t } = useText();
  const { data } = useNotificationSettings();
  return (
    <aside className={styles.aside}>
      <h2>{t('channels.title')}</h2>
      <p>{t('channels.always')}</p>
      {data && !data.mailAvailable && <p role="status">{t('channels.noMail')}</p>}
      {data && <Channels settings={data} />}
    </aside>
  );
}

function Channels({ settings }: { settings: Settings }) {
  const { t } = useText();
  const { message } = useFeedback();
  const [form] = Form.useForm<Settings>();
  const change = useChangeSettings();
  const save = async (values: Settings): Promise<void> => {
    const body = {
      mailAddress: values.mailAddress?.trim() || null,
      mailAtOnce: values.mailAtOnce,
      digestAt: typedTime(values.digestAt ?? '') ?? null,
    };
    try {
      await change.mutateAsync(body);
      void message.success(t('channels.saved'));
    } catch (error) {
      if (isProblem(error)) showAtFields(form, error);
    }
  };
  return (
    <Form<Settings>
      form={form}
      layout="vertical"
      initialValues={settings}
      disabled={change.isPending}
      onFinish={(values) => void save(values)}
    >
      <Form.Item name="mailAddress" label={t('channels.address')}>
        <Input type="email" maxLength={200} autoComplete="email" />
      </Form.Item>
      <Form.Item name="mailAtOnce" valuePropName="checked">
        <Checkbox>{t('channels.atOnce')}</Checkbox>
      </Form.Item>
      <Form.Item
        name="digestAt"
        label={t('channels.digest')}
        extra={t('channels.digestHint')}
        rules={[{ validator: isTime, message: t('channels.digestExample') }]}
      >
        <Input placeholder="08:30" maxLength={5} autoComplete="off" style={{ width: 140 }} />
      </Form.Item>
      <ProblemNotice error={change.error} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('inbox.keep')}
      </Button>
    </Form>
  );
}

function isTime(_rule: unknown, typed: string | null | undefined): Promise<void> {
  const fits = !typed?.trim() || typedTime(typed) !== undefined;
  return fits ? Promise.resolve() : Promise.reject(new Error('no time of day'));
}
