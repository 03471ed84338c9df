import { useSyncExternalStore } from 'react';
import type { DraftKeeper } from '../lib/drafts/draft-keeper';
import { formatInstant } from '../lib/format/format';
import { useText } from '../lib/text/use-text';
import styles from './case-form.module.css';

interface SavedNoteProps<Values> {
  readonly keeper: DraftKeeper<Values>;
  /** The server keeps it too, and the form says so: one note is enough, the browser's copy is for when that fails. */
  readonly onServer?: boolean;
}

/** Says that what was typed is safe, or that this browser has no room for it. */
export function SavedNote<Values>({ keeper, onServer = false }: SavedNoteProps<Values>) {
  const { t, locale } = useText();
  const { savedAt, full } = useSyncExternalStore(keeper.subscribe, keeper.kept);
  const saved = savedAt && !onServer && t('draft.saved', { at: formatInstant(savedAt, locale) });
  return (
    <span className={styles.saved} role="status">
      {full ? t('draft.full') : saved}
    </span>
  );
}
