import type { CaseHistory } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import styles from './case-page.module.css';

/** What was written down with an act: each fact by its name, texts as they are. */
export function EventFacts({ event }: { event: CaseHistory }) {
  const { t, named } = useText();
  return (
    <dl className={styles.event}>
      <div>
        <dt>{t('audit.version')}</dt>
        <dd>{event.version}</dd>
      </div>
      {Object.entries(event.facts).map(([name, value]) => (
        <div key={name}>
          <dt>{named('fact', name)}</dt>
          <dd>{typeof value === 'boolean' ? t(value ? 'fields.yes' : 'fields.no') : valueOf(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function valueOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('、');
  return JSON.stringify(value);
}
