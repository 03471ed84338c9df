import { formatBytes } from '../../lib/format/format-bytes';
import { useText } from '../../lib/text/use-text';
import styles from './files.module.css';
import { useStoredFile } from './stored-file.query';

/** A stored file in one line: its name as a link, size, counted pages, and the hash that proves it is this very one. */
export function StoredFileLine({ fileId }: { fileId: string }) {
  const { t } = useText();
  const { data: file, error } = useStoredFile(fileId);
  if (!file) return error ? <p className={styles.unreadable}>{t('files.notReadable')}</p> : null;
  return (
    <div className={styles.stored}>
      <a
        href={`/api/files/${fileId}/content`}
        target="_blank"
        rel="noreferrer"
        aria-label={t('files.open', { name: file.name })}
      >
        {file.name}
      </a>
      <span>{formatBytes(file.size)}</span>
      {file.pageCount !== null && <span>{t('files.counted', { n: file.pageCount })}</span>}
      <span title={file.sha256}>
        {t('files.hash', { hash: '' })}
        <code>{file.sha256.slice(0, 12)}…</code>
      </span>
    </div>
  );
}
