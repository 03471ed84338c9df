import { Button } from 'antd';
import type { WorkItem } from '../../lib/api/types';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { actsOn, type Act } from './acts';
import styles from './inbox.module.css';

/** What is done to several at once. */
const TOGETHER = ['CLAIM', 'TRANSFER', 'URGE', 'COPY'] as const satisfies readonly Act[];

interface ChosenBarProps {
  readonly items: readonly WorkItem[];
  readonly onAsk: (act: Act, items: readonly WorkItem[]) => void;
  readonly onClear: () => void;
}

/** How many are chosen, and what can be done with all of them that it can be done with. */
export function ChosenBar({ items, onAsk, onClear }: ChosenBarProps) {
  const { t } = useText();
  const me = useMe();
  if (items.length === 0) return null;
  return (
    <div className={styles.chosen} role="region" aria-label={t('inbox.chosen', { n: items.length })}>
      <strong>{t('inbox.chosen', { n: items.length })}</strong>
      {TOGETHER.map((act) => {
        const fit = items.filter((item) => actsOn(item, me).includes(act));
        return (
          fit.length > 0 && (
            <Button key={act} type={act === 'CLAIM' ? 'primary' : 'default'} onClick={() => onAsk(act, fit)}>
              {t('inbox.actN', { act: t(`inbox.act.${act}`), n: fit.length })}
            </Button>
          )
        );
      })}
      <Button type="text" onClick={onClear}>
        {t('inbox.chosenNone')}
      </Button>
    </div>
  );
}
