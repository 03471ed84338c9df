import { Suspense, useState } from 'react';
import { Outlet } from 'react-router';
import { ErrorBoundary } from '../components/error-boundary';
import { Loading } from '../components/loading';
import { SignInAgain } from '../features/sign-in/sign-in-again';
import { SignedIn } from '../features/sign-in/signed-in';
import { useKeys } from '../lib/keys/use-keys';
import { useKeptPreferences } from '../lib/preferences/use-kept-preferences';
import { useText } from '../lib/text/use-text';
import { CommandPalette } from './command-palette';
import { ConnectionNotice } from './connection-notice';
import { KeysHelp } from './keys-help';
import styles from './shell.module.css';
import { TopBar } from './top-bar';

/** The frame of every page: who is signed in, the bar, the keys that work anywhere. */
export function Shell() {
  return (
    <>
      <SignedIn>
        <Frame />
      </SignedIn>
      <SignInAgain />
    </>
  );
}

function Frame() {
  const { t } = useText();
  useKeptPreferences();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useKeys({ 'mod+k': () => setPalette(true), '?': () => setHelp(true) });
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <TopBar onPalette={() => setPalette(true)} onHelp={() => setHelp(true)} />
      <ConnectionNotice />
      <main id="content" tabIndex={-1} className={styles.content}>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <CommandPalette open={palette} onClose={() => setPalette(false)} />
      <KeysHelp open={help} onClose={() => setHelp(false)} />
    </div>
  );
}
