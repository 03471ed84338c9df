import { Button } from 'antd';
import { useText } from '../../../lib/text/use-text';
import { formatBytes } from '../../../lib/format/format-bytes';
import type { StoredFile } from './place';
import styles from './viewer.module.css';

/** A file that is no page to look at: it can be downloaded, which the api records. */
export function NotShown({ file, broken = false }: { file: StoredFile; content?: Blob; broken?: boolean }) {
  const { t } = useText();
  return (
    <div className={styles.notShown}>
      <p>{t(broken ? 'viewer.broken' : 'viewer.notShown')}</p>
      <p>
        {file.name} · {formatBytes(file.size)}
      </p>
      <Button type="primary" href={`/api/files/${file.id}/content`} download={file.name}>
        {t('viewer.download')}
      </Button>
    </div>
  );
}
