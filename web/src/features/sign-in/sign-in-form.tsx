import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';
import { ProblemNotice } from '../../components/problem-notice';
import { isProblem } from '../../lib/api/problem';
import type { Me } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { requiredIn } from '../../lib/forms/required-in';
import { useText } from '../../lib/text/use-text';
import { useSignIn } from './sign-in.mutation';
import styles from './sign-in.module.css';

export interface SignedIn {
  readonly person: Me;
  readonly mustChangePassword: boolean;
}

interface SignInFormProps {
  /** Who was signed in before, and mostly is who comes back. */
  readonly before?: string;
  readonly onSignedIn: (signedIn: SignedIn) => void;
}

/** Name and password; a lock-out is explained with the time at which it ends. */
export function SignInForm({ before = '', onSignedIn }: SignInFormProps) {
  const { t, locale } = useText();
  const id = useId();
  const [signInName, setName] = useState(before);
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ signInName, password }, { onSuccess: onSignedIn });
  };
  const lockedUntil =
    isProblem(signIn.error, 'SIGN_IN_LOCKED') && signIn.error.problem.details?.['lockedUntil'];
  return (
    <form onSubmit={submit} className={styles.form}>
      <label htmlFor={`${id}-name`}>{t('signIn.name')}</label>
      <Input
        id={`${id}-name`}
        size="middle"
        autoFocus={before === ''}
        {...requiredIn(t('fields.required'))}
        autoComplete="username"
        autoCapitalize="none"
        value={signInName}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
      <Input.Password
        id={`${id}-password`}
        size="middle"
        {...requiredIn(t('fields.required'))}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <ProblemNotice error={signIn.error}>
        {typeof lockedUntil === 'string' && (
          <p className={styles.why}>{t('signIn.locked', { at: formatInstant(lockedUntil, locale) })}</p>
        )}
      </ProblemNotice>
      <Button type="primary" size="middle" htmlType="submit" loading={signIn.isPending} block>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
