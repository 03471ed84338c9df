import type { CasePage } from '../lib/api/types';
import { formatInstant } from '../lib/format/format';
import { useText } from '../lib/text/use-text';
import { Facts } from './facts';
import styles from './opinion-view.module.css';

type Opinion = CasePage['opinions'][number];

/**
 * An opinion as it is read, and as it is signed: its kind and what it means, its words, point by point, to whom the case
 * is referred, why it is late, and what of the checklist failed.
 */
export function OpinionView({ page, opinion }: { page: CasePage; opinion: Opinion }) {
  const { t, named, locale } = useText();
  const { content } = opinion;
  const names = new Map(page.people.map(({ personId, name }) => [personId, name]));
  const failed = content.checklist.filter(({ result }) => result === 'FAIL');
  return (
    <article className={styles.opinion}>
      <header>
        <strong>{named('opinionKind', content.kind)}</strong>
        {content.subKind && <span>{named('opinionKind', content.subKind)}</span>}
        {opinion.documentNo && <span>{opinion.documentNo}</span>}
        <span>{t('case.round', { n: opinion.round })}</span>
        <span>
          {names.get(opinion.writtenBy)} {formatInstant(opinion.writtenAt, locale)}
        </span>
      </header>
      <p>{content.text}</p>
      {content.points.length > 0 && (
        <ol>
          {content.points.map((point, index) => (
            <li key={index}>
              {point.text}
              <span>
                {t('review.action')}
                {point.action}
              </span>
            </li>
          ))}
        </ol>
      )}
      <Facts
        rows={[
          [t('review.referTo'), content.referTo],
          [t('review.lateReason'), opinion.lateReason],
        ]}
      />
      <footer>
        {failed.length === 0
          ? t('review.checklistPassed', { n: content.checklist.length })
          : failed.map(({ key, reason }) => (
              <div key={key}>
                {t('review.checklistFailed', { key: named('checklist', key), reason: reason ?? '' })}
              </div>
            ))}
      </footer>
    </article>
  );
}
