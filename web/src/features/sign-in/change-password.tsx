import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { useFeedback } from '../../components/feedback/feedback-context';
import { ProblemNotice } from '../../components/problem-notice';
import { requiredIn } from '../../lib/forms/required-in';
import { useText } from '../../lib/text/use-text';
import { useChangePassword } from './change-password.mutation';
import styles from './sign-in.module.css';

/** One's own password; at the first sign-in nothing else can be done before. */
export function ChangePassword({ first = false, onChanged }: { first?: boolean; onChanged?: () => void }) {
  const { t } = useText();
  const { message } = useFeedback();
  const id = useId();
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const change = useChangePassword();
  const differs = again !== '' && again !== next;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (next !== again) return;
    change.mutate(
      { presentPassword: present, newPassword: next },
      {
        onSuccess: () => {
          void message.success(t('password.changed'));
          setPresent('');
          setNext('');
          setAgain('');
          onChanged?.();
        },
      },
    );
  };
  const field = (name: string, value: string, set: (value: string) => void, complete: string) => ({
    id: `${id}-${name}`,
    size: 'middle' as const,
    ...requiredIn(t('fields.required')),
    autoComplete: complete,
    value,
    onChange: (event: { target: { value: string } }) => set(event.target.value),
  });
  return (
    <div className={first ? undefined : styles.sheet}>
      <h1>{t(first ? 'password.first' : 'password.title')}</h1>
      <form onSubmit={submit} className={styles.form} style={{ maxWidth: 360 }}>
        <label htmlFor={`${id}-present`}>{t('password.present')}</label>
        <Input.Password {...field('present', present, setPresent, 'current-password')} />
        <label htmlFor={`${id}-next`}>{t('password.next')}</label>
        <Input.Password {...field('next', next, setNext, 'new-password')} aria-describedby={`${id}-rule`} />
        <small id={`${id}-rule`}>{t('password.rule')}</small>
        <label htmlFor={`${id}-again`}>{t('password.again')}</label>
        <Input.Password
          {...field('again', again, setAgain, 'new-password')}
          status={differs ? 'error' : ''}
          aria-invalid={differs}
        />
        {differs && <span role="alert">{t('password.differs')}</span>}
        <ProblemNotice error={change.error} />
        <Button type="primary" size="middle" htmlType="submit" loading={change.isPending}>
          {t('password.title')}
        </Button>
      </form>
    </div>
  );
}
