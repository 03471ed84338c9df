import { CloseOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useId, useRef, useState, type DragEvent } from 'react';
import { ProblemNotice } from '../problem-notice';
import { formatBytes } from '../../lib/format/format-bytes';
import { useText } from '../../lib/text/use-text';
import { useUploads, type StoredFile, type Upload } from '../../lib/uploads/use-uploads';
import styles from './files.module.css';

/** Where files are dropped or chosen, many at once; tells how far each is, and goes on after a lost connection. */
export function FileDrop({ onStored }: { onStored: (file: StoredFile) => void }) {
  const { t } = useText();
  const { uploads, add, again, cancel } = useUploads(onStored);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <div className={styles.dropHead}>
        <UploadOutlined aria-hidden />
        <span>{t('files.drop')}</span>
        <Button aria-describedby={hint} onClick={() => input.current?.click()}>
          {t('files.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          className={styles.hiddenInput}
          tabIndex={-1}
          aria-label={t('files.choose')}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <small id={hint}>{t('files.resume')}</small>
      </div>
      {uploads.map((upload) => (
        <UploadLine
          key={upload.id}
          upload={upload}
          onAgain={() => again(upload.id)}
          onCancel={() => cancel(upload.id)}
        />
      ))}
    </div>
  );
}

function UploadLine(props: { upload: Upload; onAgain: () => void; onCancel: () => void }) {
  const { upload, onAgain, onCancel } = props;
  const { t } = useText();
  const { file, state, error } = upload;
  const sent = state.step === 'HASHING' ? 0 : state.sent;
  const size = formatBytes(file.size);
  const word =
    error !== undefined
      ? t('files.failed')
      : state.step === 'HASHING'
        ? t('files.hashing')
        : state.step === 'WAITING'
          ? t('files.waiting')
          : t('files.sending', { sent: formatBytes(sent), size });
  return (
    <div className={styles.upload}>
      <span className={styles.uploadName}>{file.name}</span>
      <Progress
        percent={file.size === 0 ? 0 : Math.floor((sent / file.size) * 100)}
        size="small"
        status={error === undefined ? 'active' : 'exception'}
        aria-label={t('files.progress', { name: file.name })}
      />
      <span role="status">{word}</span>
      {error !== undefined && <Button onClick={onAgain}>{t('files.again')}</Button>}
      <Button
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('files.cancel', { name: file.name })}
        onClick={onCancel}
      />
      {error !== undefined && <ProblemNotice error={error} />}
    </div>
  );
}
