import { Button, Form, type FormInstance } from 'antd';
import { useId, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { isProblem } from '../lib/api/problem';
import { showAtFields } from './case-form';
import { goToField } from './go-to-field';
import { useMendedFaults } from './use-mended-faults';
import { useOwnFault } from './use-own-fault';
import { ProblemNotice } from './problem-notice';
import styles from './sheet/sheet.module.css';

interface ActFormProps<Values extends object, Input, Answer> {
  readonly act: UseMutationResult<Answer, Error, Input>;
  readonly initialValues?: Partial<Values>;
  readonly toInput: (values: Values) => Input;
  readonly submitText: string;
  readonly onDone?: (answer: Answer) => void;
  readonly onChanged?: (values: Values) => void;
  readonly children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
  /** Beside the submit button. */
  readonly more?: ReactNode;
}

/** The form of an act that concerns no case; refusals stand at the fields they are about, with clause and remedy. */
export function ActForm<Values extends object, Input, Answer>(props: ActFormProps<Values, Input, Answer>) {
  const { act, toInput, submitText, onDone, onChanged, children, more } = props;
  const [form] = Form.useForm<Values>();
  const id = useId();
  const own = useOwnFault();
  const refused = useMendedFaults(form);
  const send = async (): Promise<void> => {
    own.forget();
    refused.forget();
    try {
      // Not within `onDone?.(…)`: what an optional call is given is not evaluated when nobody is called.
      const answer = await act.mutateAsync(toInput(form.getFieldsValue(true) as Values));
      onDone?.(answer);
    } catch (error) {
      if (isProblem(error)) showAtFields(form, error);
      else own.tell(error);
    }
  };
  return (
    <Form<Values>
      id={id}
      name={id}
      form={form}
      layout="vertical"
      initialValues={props.initialValues}
      onValuesChange={(changed: object, all: Values) => {
        refused.mended(changed);
        onChanged?.(all);
      }}
      onFinish={() => void send()}
      onFinishFailed={({ errorFields: [first] }) => first && goToField(form, first.name)}
      disabled={act.isPending}
      requiredMark
    >
      {typeof children === 'function' ? children(form) : children}
      <ProblemNotice error={refused.left(act.error) ?? own.fault} form={id} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {submitText}
        </Button>
        {more}
      </div>
    </Form>
  );
}
