import { useText } from '../../../lib/text/use-text';
import type { HandedIn } from './handed-in';
import styles from './desk.module.css';

interface MaterialListProps {
  readonly materials: readonly HandedIn[];
  readonly open: number;
  readonly onOpen: (index: number) => void;
  /** Name of the checklist's item. */
  readonly nameOf: (key: string) => string;
  /** How many marks a material bears. */
  readonly marksOn: (material: HandedIn) => number;
  /** Since the last round: ADDED, REPLACED, SAME; undefined in the first one. */
  readonly changeOf: (material: HandedIn) => string | undefined;
}

/** What was handed in for this round, in the order in which it is to be read. */
export function MaterialList({ materials, open, onOpen, nameOf, marksOn, changeOf }: MaterialListProps) {
  const { t, named } = useText();
  return (
    <nav className={styles.materials} aria-label={t('desk.materials')}>
      <ol>
        {materials.map((material, index) => {
          const { title, key, pages, original, source, fileId } = material;
          const change = changeOf(material);
          const marks = marksOn(material);
          const kind = nameOf(key);
          return (
            <li key={index}>
              <button
                type="button"
                aria-current={index === open ? 'true' : undefined}
                onClick={() => onOpen(index)}
              >
                <strong>{title}</strong>
                {kind !== title && <span>{kind}</span>}
                <span>
                  {t('bundle.pageCount', { n: pages })} ·{' '}
                  {t(original ? 'materials.isOriginal' : 'materials.isCopy')}
                  {fileId === undefined && ` · ${t('desk.paperOnly')}`}
                </span>
                <span className={styles.flags}>
                  {source !== 'BUNDLE' && <em>{named('materialSource', source)}</em>}
                  {change !== undefined && change !== 'SAME' && <em>{named('materialChange', change)}</em>}
                  {marks > 0 && <em>{t('desk.marksCount', { n: marks })}</em>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
