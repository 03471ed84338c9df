import { Alert, Button, Form, type FormInstance } from 'antd';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { isProblem, type ApiProblem } from '../lib/api/problem';
import type { CaseAnswer, CasePage } from '../lib/api/types';
import type { CommandInput } from '../lib/commands/use-case-command';
import { draftKey, readDraft } from '../lib/drafts/draft-store';
import { useDraftKeeper } from '../lib/drafts/use-draft-keeper';
import { formatInstant } from '../lib/format/format';
import { useMe } from '../lib/session';
import { useTaskOpen } from '../lib/tasks/task-open';
import { useText } from '../lib/text/use-text';
import { goToField, goToFieldSoon, type Place } from './go-to-field';
import { ConflictNotice } from './conflict-notice';
import styles from './case-form.module.css';
import { ProblemNotice } from './problem-notice';
import { SavedNote } from './saved-note';
import { placeOf, useMendedFaults } from './use-mended-faults';
import { useOwnFault } from './use-own-fault';
import { useRemarks } from './use-remarks';

interface CaseFormProps<Values extends object, Body> {
  readonly page: CasePage;
  /** Names the draft; the operation's id. */
  readonly name: string;
  readonly command: UseMutationResult<CaseAnswer, Error, CommandInput<Body>>;
  readonly initialValues?: Partial<Values>;
  readonly toBody: (values: Values) => Body;
  readonly submitText: string;
  /** Something was typed. */
  readonly onChanged?: () => void;
  /** Waited for before the command is sent. */
  readonly beforeSend?: () => Promise<void> | undefined;
  readonly onAccepted: () => void;
  readonly children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
  /** As wide as the page lets it, for forms with something at their side. */
  readonly wide?: boolean;
  /** The form keeps its draft on the server and tells of it itself. */
  readonly onServer?: boolean;
  /** Beside the submit button, e.g. another way out of the task. */
  readonly more?: ReactNode;
}

/**
 * The form of a command on a case: keeps what is typed in this browser until the api has accepted it, sends it with
 * the version that its reader saw, and shows refusals at the fields they are about.
 */
export function CaseForm<Values extends object, Body>(props: CaseFormProps<Values, Body>) {
  const { page, name, command, toBody, submitText, onAccepted, children, more, wide = false } = props;
  const [form] = Form.useForm<Values>();
  const id = useId();
  const key = draftKey(useMe().personId, page.caseId, name);
  const restored = useMemo(() => readDraft<Values>(key), [key]);
  const [hidden, setHidden] = useState(false);
  const [began, setBegan] = useState(restored?.version ?? page.version);
  const own = useOwnFault();
  const keeper = useDraftKeeper(key, form, began);
  const remark = useRemarks();
  const open = useTaskOpen();
  const refused = useMendedFaults(form);

  const send = async (version: number): Promise<void> => {
    own.forget();
    refused.forget();
    try {
      await props.beforeSend?.();
      const answer = await command.mutateAsync({
        body: toBody(form.getFieldsValue(true) as Values),
        version,
      });
      remark(answer.remarks ?? []);
      keeper.forget();
      onAccepted();
    } catch (error) {
      if (isProblem(error)) showAtFields(form, error);
      else own.tell(error);
    }
  };
  const discard = (): void => {
    keeper.forget();
    form.resetFields();
    setBegan(page.version);
    setHidden(true);
  };
  const conflict = isProblem(command.error, 'STALE_VERSION');
  return (
    <Form<Values>
      id={id}
      // Also begins the ids of its fields, so that two forms on one page (an act over the desk) do not share any.
      name={name}
      form={form}
      layout="vertical"
      className={wide ? styles.wide : styles.form}
      initialValues={{ ...props.initialValues, ...restored?.values }}
      onValuesChange={(changed: object) => {
        keeper.changed();
        refused.mended(changed);
        props.onChanged?.();
      }}
      onFinish={() => void send(began)}
      onFinishFailed={({ errorFields: [first] }) => first && goToField(form, first.name)}
      disabled={command.isPending}
      requiredMark
    >
      {restored && !hidden && <Restored savedAt={restored.savedAt} onDiscard={discard} />}
      {typeof children === 'function' ? children(form) : children}
      <div className={styles.foot}>
        {conflict ? (
          <ConflictNotice
            page={page}
            since={began}
            onAgain={() => {
              setBegan(page.version);
              void send(page.version);
            }}
          />
        ) : (
          <ProblemNotice error={refused.left(command.error) ?? own.fault} form={name} />
        )}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={command.isPending} disabled={!open}>
            {submitText}
          </Button>
          {more}
          <SavedNote keeper={keeper} onServer={props.onServer} />
        </div>
      </div>
    </Form>
  );
}

/** That the form begins with what was typed before, and how to begin anew. */
function Restored({ savedAt, onDiscard }: { savedAt: string; onDiscard: () => void }) {
  const { t, locale } = useText();
  return (
    <Alert
      type="info"
      showIcon
      className={styles.notice}
      title={t('draft.restored', { at: formatInstant(savedAt, locale) })}
      action={
        <Button size="small" onClick={onDiscard}>
          {t('common.discard')}
        </Button>
      }
    />
  );
}

/** The field of this place, or the first within it: `value` of a rule is several fields. */
function fieldAt(form: FormInstance, place: Place): Place | undefined {
  if (form.getFieldInstance(place) !== undefined || form.isFieldTouched(place)) return place;
  const within = form.getFieldsError().find(({ name }) => place.every((part, index) => name[index] === part));
  return within?.name;
}

/** `proposal.legalBasis.0.law` is a place in the form; faults of other places stand in the notice. */
export function showAtFields(form: FormInstance, { faults }: ApiProblem): void {
  const fields = faults
    .filter(({ field }) => field !== null)
    .flatMap(({ field, title, remedy }) => {
      const name = fieldAt(form, placeOf(field ?? ''));
      return name ? [{ name, errors: [[title, remedy].filter(Boolean).join(' ')] }] : [];
    });
  form.setFields(fields as Parameters<typeof form.setFields>[0]);
  const [first] = fields;
  if (first) goToFieldSoon(form, first.name);
}
