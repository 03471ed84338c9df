import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { sessionGate } from '../../lib/api/session-gate';
import { changePreferences } from '../../lib/preferences/preferences-store';
import { SessionContext } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { ChangePassword } from './change-password';
import { SignInForm, type SignedIn as Answer } from './sign-in-form';
import styles from './sign-in.module.css';
import { useMeQuery } from './use-me.query';

const gate = (listener: () => void): (() => void) => sessionGate.subscribe(listener);

/** What is below is shown to somebody who is signed in and has a password of their own. */
export function SignedIn({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const asking = useSyncExternalStore(gate, () => sessionGate.asking);
  const me = useMeQuery();
  const mustChange = queries.getQueryData<boolean>(['must-change-password']) ?? false;
  const signedIn = ({ person, mustChangePassword }: Answer): void => {
    queries.setQueryData(['must-change-password'], mustChangePassword);
    queries.setQueryData(['me'], person);
    sessionGate.signedIn();
  };
  if (me.data && mustChange) {
    return (
      <Card>
        <SessionContext value={me.data}>
          <ChangePassword first onChanged={() => window.location.assign('/')} />
        </SessionContext>
      </Card>
    );
  }
  if (me.data) return <SessionContext value={me.data}>{children}</SessionContext>;
  if (asking) {
    return (
      <Card>
        <SignInForm onSignedIn={signedIn} />
      </Card>
    );
  }
  return me.error ? <ProblemNotice error={me.error} /> : <Loading />;
}

function Card({ children }: { children: ReactNode }) {
  const { t, locale } = useText();
  const next = locale === 'zh' ? 'en' : 'zh';
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header>
          <h1>{t('signIn.title')}</h1>
          <p>{t('signIn.subtitle')}</p>
        </header>
        {children}
        <div className={styles.corner}>
          <Button type="text" lang={next} onClick={() => changePreferences({ locale: next })}>
            {t('shell.language')}
          </Button>
        </div>
      </div>
    </main>
  );
}
