import { useText } from '../../../lib/text/use-text';
import type { MaterialPlace } from '../viewer/place';
import styles from './desk.module.css';

/** A place in words: 〈检查笔录〉第 3 页 “……”. */
export function PlaceWords({ place }: { place: Partial<MaterialPlace> }) {
  const { t } = useText();
  const { material = '', page, area, quote } = place;
  return (
    <span className={styles.placeWords}>
      {t('place.material', { title: material })}
      {page !== undefined && ` ${t('place.page', { n: page })}`}
      {area && !quote && ` ${t('place.area')}`}
      {quote && <q>{quote}</q>}
    </span>
  );
}
