import { useEffect, useState } from 'react';
import { useLiveChanges } from '../lib/live/use-live-changes';
import { useText } from '../lib/text/use-text';
import styles from './shell.module.css';

/** A stream is renewed every few minutes; only what lasts longer is worth a word. */
const WORTH_SAYING_MS = 2_500;

/** Keeps the page live, and says when it is not. */
export function ConnectionNotice() {
  const { t } = useText();
  const state = useLiveChanges();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const lost = state === 'lost';
    const timer = window.setTimeout(() => setShown(lost), lost ? WORTH_SAYING_MS : 0);
    return () => window.clearTimeout(timer);
  }, [state]);
  return <div role="status">{shown && <div className={styles.connection}>{t('shell.lost')}</div>}</div>;
}
