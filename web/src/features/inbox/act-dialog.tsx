import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../components/dialogs/dialog';
import { useFeedback } from '../../components/feedback/feedback-context';
import { useColleagues } from '../../components/fields/colleagues.query';
import { ProblemNotice } from '../../components/problem-notice';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import type { WorkItem } from '../../lib/api/types';
import type { Act } from './acts';
import { useTaskName } from './inbox-cell';
import styles from './inbox.module.css';
import { useAct, type ActInput } from './use-act';

/** What is to be done with which tasks. */
export interface Asked {
  readonly act: Act;
  readonly items: readonly WorkItem[];
}

interface ActDialogProps {
  readonly asked: Asked;
  /** `done` when something was done. */
  readonly onClose: (done: boolean) => void;
}

const TEXT_MAX = 2_000;

/** Asks what the act needs, does it to each of the tasks, and shows what came of each. */
export function ActDialog({ asked, onClose }: ActDialogProps) {
  const { act, items } = asked;
  const { t } = useText();
  const { message } = useFeedback();
  const [form] = Form.useForm<ActInput>();
  const [left, setLeft] = useState(items);
  const { outcomes, running, run } = useAct(act);
  const done = outcomes.some(({ error }) => error === undefined);
  const title = t('inbox.actN', { act: t(`inbox.act.${act}`), n: left.length });
  const submit = async (): Promise<void> => {
    const input = act === 'CLAIM' ? {} : await form.validateFields();
    const came = await run(left, input);
    const refused = came.filter(({ error }) => error !== undefined);
    if (refused.length > 0) return setLeft(refused.map(({ item }) => item));
    void message.success(t('inbox.actDone', { act: t(`inbox.act.${act}`), n: came.length }));
    onClose(true);
  };
  return (
    <Dialog
      open
      title={title}
      width={560}
      onCancel={() => onClose(done)}
      footer={[
        <Button key="close" onClick={() => onClose(done)}>
          {t(done ? 'inbox.closeDialog' : 'common.cancel')}
        </Button>,
        <Button
          key="do"
          type="primary"
          loading={running}
          onClick={() => void submit().catch(() => undefined)}
        >
          {outcomes.length > 0 ? t('inbox.again', { n: left.length }) : t(`inbox.act.${act}`)}
        </Button>,
      ]}
    >
      <Form<ActInput> form={form} layout="vertical" disabled={running} onFinish={() => void submit()}>
        {(act === 'TRANSFER' || act === 'DELEGATE') && <Receiver items={items} />}
        {act === 'COPY' && <Receivers />}
        {act !== 'CLAIM' && (
          <Form.Item
            name="note"
            label={t(`inbox.note.${act}`)}
            rules={
              act === 'RETURN' || act === 'COPY' ? [] : [{ required: true, message: t('fields.required') }]
            }
          >
            <Input.TextArea rows={2} maxLength={TEXT_MAX} />
          </Form.Item>
        )}
      </Form>
      {outcomes.length === 0 ? <Tasks items={items} /> : <Outcomes outcomes={outcomes} />}
    </Dialog>
  );
}

function Tasks({ items }: { items: readonly WorkItem[] }) {
  const nameOf = useTaskName();
  return (
    <ul className={styles.asked}>
      {items.map((item) => (
        <li key={item.id}>
          {item.caseNo} {nameOf(item)} · {item.partyName}
        </li>
      ))}
    </ul>
  );
}

function Outcomes({ outcomes }: { outcomes: ReturnType<typeof useAct>['outcomes'] }) {
  const { t } = useText();
  const nameOf = useTaskName();
  return (
    <ul className={styles.asked} role="status">
      {outcomes.map(({ item, error }) => (
        <li key={item.id} data-done={error === undefined}>
          <b>{t(error === undefined ? 'inbox.outcome.done' : 'inbox.outcome.refused')}</b> {item.caseNo}{' '}
          {nameOf(item)}
          {error !== undefined && <ProblemNotice error={error} />}
        </li>
      ))}
    </ul>
  );
}

/** Those who hold the office that the tasks ask for; the api checks each of them. */
function Receiver({ items }: { items: readonly WorkItem[] }) {
  const { t, named } = useText();
  const me = useMe();
  const { data: people = [], isPending } = useColleagues();
  const fits = people.filter(
    (person) =>
      person.personId !== me.personId &&
      items.every(
        ({ candidateRole, unitId, handlerIds }) =>
          person.roles.some((role) => role === candidateRole) &&
          (unitId === null || unitId === person.unitId) &&
          (candidateRole !== 'HANDLER' || handlerIds.includes(person.personId)),
      ),
  );
  const options = fits.map(({ signInName, name, unitName, roles }) => ({
    value: signInName,
    label: `${name} · ${unitName} · ${roles.map((role) => named('role', role)).join('、')}`,
  }));
  return (
    <Form.Item
      name="to"
      label={t('inbox.receiver')}
      extra={t('inbox.receiverWhy')}
      rules={[{ required: true, message: t('fields.required') }]}
    >
      <Select showSearch={{ optionFilterProp: 'label' }} loading={isPending} options={options} />
    </Form.Item>
  );
}

function Receivers() {
  const { t } = useText();
  const me = useMe();
  const { data: people = [], isPending } = useColleagues();
  const options = people
    .filter(({ personId }) => personId !== me.personId)
    .map(({ signInName, name, unitName }) => ({ value: signInName, label: `${name} · ${unitName}` }));
  return (
    <Form.Item
      name="several"
      label={t('inbox.receivers')}
      rules={[{ required: true, message: t('fields.required') }]}
    >
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        loading={isPending}
        options={options}
      />
    </Form.Item>
  );
}
