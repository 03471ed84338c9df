import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useText } from '../../../lib/text/use-text';
import { clamp } from '../viewer/place';
import styles from './desk.module.css';

const KEPT = 'fashen.desk.split';
const [LEAST, MOST, STEP, FIRST] = [25, 75, 5, 55];

/** Two panes and the bar between them, which is moved by mouse or by the arrow keys and stays where it was put. */
export function SplitPanes({ left, right }: { left: ReactNode; right: ReactNode }) {
  const { t } = useText();
  const whole = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(() => clamp(Number(localStorage.getItem(KEPT)) || FIRST, LEAST, MOST));
  const put = (next: number): void => {
    const kept = clamp(Math.round(next), LEAST, MOST);
    setShare(kept);
    localStorage.setItem(KEPT, String(kept));
  };
  const keys = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: MOST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    put(next);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const box = whole.current?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId)) {
      put(((event.clientX - box.left) / box.width) * 100);
    }
  };
  return (
    <div
      ref={whole}
      className={styles.panes}
      style={{ gridTemplateColumns: `minmax(0, ${share}fr) 7px minmax(0, ${100 - share}fr)` }}
    >
      {left}
      <div
        className={styles.splitter}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('desk.split')}
        aria-valuenow={share}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        onKeyDown={keys}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      />
      {right}
    </div>
  );
}
