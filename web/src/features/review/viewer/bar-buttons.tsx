import {
  BorderOuterOutlined,
  MinusOutlined,
  PlusOutlined,
  PushpinOutlined,
  RotateRightOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useText } from '../../../lib/text/use-text';
import { stepped, type Zoom } from './zoom';
import styles from './viewer.module.css';

interface ZoomButtonsProps {
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onRotate: () => void;
}

export function ZoomButtons({ scale, onZoom, onRotate }: ZoomButtonsProps) {
  const { t } = useText();
  return (
    <span className={styles.group}>
      <Button
        type="text"
        icon={<MinusOutlined />}
        aria-label={t('viewer.zoomOut')}
        onClick={() => onZoom(stepped(scale, -1))}
      />
      <Button
        type="text"
        aria-label={t('viewer.fitWidth')}
        title={t('viewer.fitWidth')}
        onClick={() => onZoom('WIDTH')}
      >
        {Math.round(scale * 100)}%
      </Button>
      <Button
        type="text"
        icon={<PlusOutlined />}
        aria-label={t('viewer.zoomIn')}
        onClick={() => onZoom(stepped(scale, 1))}
      />
      <Button
        type="text"
        icon={<RotateRightOutlined />}
        aria-label={t('viewer.rotate')}
        title={t('viewer.rotate')}
        onClick={onRotate}
      />
    </span>
  );
}

export interface Marking {
  readonly drawing: boolean;
  /** Absent where there is nothing to draw on. */
  readonly onDraw?: () => void;
  readonly onHere?: () => void;
  readonly onQuote?: () => void;
}

/** How a place is marked: a frame, the words that are selected, or the whole page. */
export function MarkButtons({ marking }: { marking: Marking | undefined }) {
  const { t } = useText();
  if (!marking) return null;
  const { drawing, onDraw, onHere, onQuote } = marking;
  return (
    <span className={styles.group}>
      {onDraw && (
        <Button
          type={drawing ? 'primary' : 'text'}
          icon={<BorderOuterOutlined />}
          aria-pressed={drawing}
          title={t('viewer.drawHint')}
          onClick={onDraw}
        >
          {t('viewer.draw')}
        </Button>
      )}
      {onQuote && (
        <Button
          type="text"
          title={t('viewer.quoteHint')}
          // The press must not take the selection away before the click reads it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onQuote}
        >
          {t('viewer.quote')}
        </Button>
      )}
      {onHere && (
        <Button type="text" icon={<PushpinOutlined />} onClick={onHere}>
          {t('viewer.markHere')}
        </Button>
      )}
    </span>
  );
}
