import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useText } from '../../../lib/text/use-text';
import type { Spot } from '../viewer/place';
import type { HandedIn } from './handed-in';
import styles from './desk.module.css';

/** A material that lies in the paper file only: where it is, and a mark by its page number. */
export function PaperMaterial({
  material,
  onMark,
}: {
  material: HandedIn;
  onMark: ((spot: Spot) => void) | undefined;
}) {
  const { t } = useText();
  const [page, setPage] = useState<number | null>(1);
  return (
    <div className={styles.paper}>
      <p>{t('desk.paper', { title: material.title, where: material.paperReference ?? '—' })}</p>
      {onMark && (
        <div>
          <InputNumber
            aria-label={t('review.placePage')}
            min={1}
            max={material.pages}
            precision={0}
            value={page}
            onChange={setPage}
          />{' '}
          <Button onClick={() => onMark(page === null ? {} : { page })}>{t('viewer.markHere')}</Button>
        </div>
      )}
    </div>
  );
}
