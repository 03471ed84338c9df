import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ErrorBoundary } from '../components/error-boundary';
import { Loading } from '../components/loading';
import { SignedIn } from '../features/sign-in/signed-in';
import { useFocusKept } from '../lib/focus/use-focus-kept';
import { useKeys } from '../lib/keys/use-keys';
import { useKeptPreferences } from '../lib/preferences/use-kept-preferences';
import { useText } from '../lib/text/use-text';
import { ConnectionNotice } from './connection-notice';
import styles from './shell.module.css';
import { TopBar } from './top-bar';

const loadPalette = () => import('./command-palette');
const loadHelp = () => import('./keys-help');
const CommandPalette = lazy(loadPalette);
const KeysHelp = lazy(loadHelp);
const SignInAgain = lazy(() => import('../features/sign-in/sign-in-again'));

/** The frame of every page: who is signed in, the bar, the keys that work anywhere. */
export function Shell() {
  return (
    <>
      <SignedIn>
        <Frame />
      </SignedIn>
      <Suspense>
        <SignInAgain />
      </Suspense>
    </>
  );
}

function Frame() {
  const { t } = useText();
  useKeptPreferences();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const { pathname } = useLocation();
  useDialogsAtHand();
  const content = useFocusKept<HTMLElement>();
  useKeys({ 'mod+k': () => setPalette(true), '?': () => setHelp(true) });
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <TopBar onPalette={() => setPalette(true)} onHelp={() => setHelp(true)} />
      <ConnectionNotice />
      {/* While the next page is loaded the one before stays: data-page says which of them this is. */}
      <main ref={content} id="content" data-page={pathname} tabIndex={-1} className={styles.content}>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense>
        {palette && <CommandPalette onClose={() => setPalette(false)} />}
        {help && <KeysHelp onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}

/** The page does not wait for its dialogs, and who opens one does not either. */
function useDialogsAtHand(): void {
  useEffect(() => {
    const idle = requestIdleCallback(
      () => void Promise.all([loadPalette(), loadHelp()]).catch(() => undefined),
    );
    return () => cancelIdleCallback(idle);
  }, []);
}
