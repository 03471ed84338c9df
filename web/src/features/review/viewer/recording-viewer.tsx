import { Button } from 'antd';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { useText } from '../../../lib/text/use-text';
import { MarkButtons } from './bar-buttons';
import { clockTime, secondsOf } from './clock-time';
import { useBlobSource } from './use-blob-source';
import type { ViewerProps } from './viewer';
import styles from './viewer.module.css';

/** Sound and film; a place in it is its time, written as the quote (`00:12:34`). */
export default function RecordingViewer({
  file,
  content,
  places,
  target,
  onMark,
  onPlace,
  handle,
}: ViewerProps) {
  const { t } = useText();
  const player = useRef<HTMLVideoElement>(null);
  useBlobSource(player, content);
  const goTo = (seconds: number | undefined): void => {
    if (player.current && seconds !== undefined) player.current.currentTime = seconds;
  };
  useEffect(() => {
    goTo(secondsOf(target?.quote));
  }, [target]);
  const markHere = (): void => onMark?.({ quote: clockTime(player.current?.currentTime ?? 0) });
  useImperativeHandle(handle, () => ({ markHere, focus: () => player.current?.focus() }));
  return (
    <div className={styles.viewer}>
      <div className={styles.bar} role="toolbar" aria-label={t('viewer.bar')}>
        {onMark && <MarkButtons marking={{ drawing: false, onHere: markHere }} />}
      </div>
      <div className={styles.recording}>
        {/* Recordings of the office come without captions; the record in words is another material of the case. */}
        <video ref={player} controls preload="metadata" aria-label={file.name} tabIndex={0} />
        <ul aria-label={t('viewer.times')}>
          {places.map(({ id, label, quote }) => {
            const seconds = secondsOf(quote);
            return seconds === undefined ? null : (
              <li key={id}>
                <Button
                  type="link"
                  onClick={() => {
                    goTo(seconds);
                    onPlace(id);
                  }}
                >
                  {clockTime(seconds)} {label}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
