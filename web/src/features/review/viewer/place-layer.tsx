import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '../../../lib/text/use-text';
import { clamp, onPage, turnedArea, uprightArea, type Area, type Rotation, type ShownPlace } from './place';
import styles from './viewer.module.css';

interface PlaceLayerProps {
  /** Those of this page. */
  readonly places: readonly ShownPlace[];
  readonly rotation: Rotation;
  /** Set while an area is to be drawn on this page. */
  readonly onDrawn: ((area: Area) => void) | undefined;
  readonly onCancel: () => void;
  readonly onPlace: (id: string) => void;
  /** The place that was just gone to. */
  readonly shown: Area | undefined;
}

/** What lies over a page: the marked places, and the frame that is being drawn. */
export function PlaceLayer(props: PlaceLayerProps) {
  const { places, rotation, onDrawn, onCancel, onPlace, shown } = props;
  return (
    <>
      {shown && <div className={styles.target} style={styleOf(turnedArea(shown, rotation))} />}
      {places.map(({ id, area, label, kind }) =>
        area ? (
          <button
            key={id}
            type="button"
            className={styles.place}
            data-kind={kind}
            style={styleOf(turnedArea(area, rotation))}
            title={label}
            aria-label={label}
            onClick={() => onPlace(id)}
          />
        ) : null,
      )}
      {onDrawn && (
        <Frame onDrawn={(area) => onDrawn(onPage(uprightArea(area, rotation)))} onCancel={onCancel} />
      )}
    </>
  );
}

const FIRST: Area = { x: 0.25, y: 0.25, width: 0.5, height: 0.15 };
const STEP = 0.02;
const LEAST = 0.008;

/** Drawn by dragging; by keyboard the arrows move it, with Shift they size it, Enter takes it. */
function Frame({ onDrawn, onCancel }: { onDrawn: (area: Area) => void; onCancel: () => void }) {
  const { t } = useText();
  const [area, setArea] = useState(FIRST);
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const at = (event: PointerEvent<HTMLDivElement>): { x: number; y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: clamp((event.clientX - box.left) / box.width, 0, 1),
      y: clamp((event.clientY - box.top) / box.height, 0, 1),
    };
  };
  const drag = (event: PointerEvent<HTMLDivElement>): Area | undefined => {
    if (!from.current) return undefined;
    const [a, b] = [from.current, at(event)];
    const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width, height };
  };
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const moved = event.shiftKey ? sized(area, event.key) : movedBy(area, event.key);
    if (moved) setArea(moved);
    else if (event.key === 'Enter') onDrawn(area);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles.drawing}
      role="application"
      tabIndex={0}
      aria-label={t('viewer.drawHint')}
      ref={focusOnce}
      onKeyDown={keys}
      onPointerDown={(event) => {
        from.current = at(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const drawn = drag(event);
        if (drawn) setArea(drawn);
      }}
      onPointerUp={(event) => {
        const drawn = drag(event);
        from.current = undefined;
        if (drawn && drawn.width > LEAST && drawn.height > LEAST) onDrawn(drawn);
      }}
    >
      <div className={styles.frame} style={styleOf(area)} />
    </div>
  );
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

function movedBy(area: Area, key: string): Area | undefined {
  const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!by) return undefined;
  const [x = 0, y = 0] = by;
  return {
    ...area,
    x: clamp(area.x + x * STEP, 0, 1 - area.width),
    y: clamp(area.y + y * STEP, 0, 1 - area.height),
  };
}

function sized(area: Area, key: string): Area | undefined {
  const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!by) return undefined;
  const [x = 0, y = 0] = by;
  return {
    ...area,
    width: clamp(area.width + x * STEP, STEP, 1 - area.x),
    height: clamp(area.height + y * STEP, STEP, 1 - area.y),
  };
}

function styleOf({ x, y, width, height }: Area) {
  return {
    insetInlineStart: `${x * 100}%`,
    insetBlockStart: `${y * 100}%`,
    inlineSize: `${width * 100}%`,
    blockSize: `${height * 100}%`,
  };
}
