import { useImperativeHandle, useRef, useState } from 'react';
import { useText } from '../../../lib/text/use-text';
import { MarkButtons, ZoomButtons } from './bar-buttons';
import { PlaceLayer } from './place-layer';
import { turned, type Rotation } from './place';
import { useElementWidth } from './use-element-width';
import { useBlobSource } from './use-blob-source';
import type { ViewerProps } from './viewer';
import { stepped, type Zoom } from './zoom';
import styles from './viewer.module.css';

const MARGIN = 28;

/** A picture is a file of one page. */
export default function PictureViewer({
  file,
  content,
  places,
  target,
  onMark,
  onPlace,
  handle,
}: ViewerProps) {
  const { t } = useText();
  const image = useRef<HTMLImageElement>(null);
  useBlobSource(image, content);
  const scroll = useRef<HTMLDivElement>(null);
  const [natural, setNatural] = useState({ width: 800, height: 600 });
  const [zoom, setZoom] = useState<Zoom>('WIDTH');
  const [rotation, setRotation] = useState<Rotation>(0);
  const [drawing, setDrawing] = useState(false);
  const width = useElementWidth(scroll);
  const sideways = rotation % 180 !== 0;
  const wide = sideways ? natural.height : natural.width;
  const scale = zoom === 'WIDTH' ? Math.max(0.05, (width - MARGIN) / wide) : zoom;
  const size = { width: natural.width * scale, height: natural.height * scale };
  const box = sideways ? { width: size.height, height: size.width } : size;
  const rotate = (): void => setRotation((was) => turned(was, 90));
  const markHere = (): void => onMark?.({ page: 1 });
  useImperativeHandle(handle, () => ({
    zoomIn: () => setZoom(stepped(scale, 1)),
    zoomOut: () => setZoom(stepped(scale, -1)),
    fitWidth: () => setZoom('WIDTH'),
    rotate,
    drawArea: () => onMark && setDrawing(true),
    markHere,
    focus: () => scroll.current?.focus(),
  }));
  return (
    <div className={styles.viewer}>
      <div className={styles.bar} role="toolbar" aria-label={t('viewer.bar')}>
        <ZoomButtons scale={scale} onZoom={setZoom} onRotate={rotate} />
        <MarkButtons marking={onMark && { drawing, onDraw: () => setDrawing(true), onHere: markHere }} />
      </div>
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={t('viewer.pages')}>
        <section className={styles.page} data-page={1} style={{ ...box, margin: '10px auto' }}>
          <img
            ref={image}
            className={styles.image}
            alt={file.name}
            style={{ ...size, transform: `translate(-50%, -50%) rotate(${rotation}deg)` }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setNatural({ width: naturalWidth || 1, height: naturalHeight || 1 })
            }
          />
          <PlaceLayer
            places={places}
            rotation={rotation}
            onDrawn={
              drawing
                ? (area) => {
                    setDrawing(false);
                    onMark?.({ page: 1, area });
                  }
                : undefined
            }
            onCancel={() => setDrawing(false)}
            onPlace={onPlace}
            shown={target?.area}
          />
        </section>
      </div>
    </div>
  );
}
