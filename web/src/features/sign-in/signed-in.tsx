import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { LanguageButton } from '../../components/language-button';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { sessionGate } from '../../lib/api/session-gate';
import { SessionContext } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import type { SignedIn as Answer } from './sign-in-form';
import styles from './sign-in.module.css';
import { useMeQuery } from './use-me.query';

const gate = (listener: () => void): (() => void) => sessionGate.subscribe(listener);

// Not for those who are signed in already.
const SignInForm = lazy(async () => ({ default: (await import('./sign-in-form')).SignInForm }));
const ChangePassword = lazy(async () => ({ default: (await import('./change-password')).ChangePassword }));

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
  const { t } = useText();
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header>
          <h1>{t('signIn.title')}</h1>
          <p>{t('signIn.subtitle')}</p>
        </header>
        <Suspense fallback={<Loading />}>{children}</Suspense>
        <div className={styles.corner}>
          <LanguageButton />
        </div>
      </div>
    </main>
  );
}
