import type { CaseHistory } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import styles from './case-page.module.css';
import { factsInWords } from './fact-words';

/** What was written down with an act: each fact by its name, in words. */
export function EventFacts({ event }: { event: CaseHistory }) {
  const texts = useText();
  return (
    <dl className={styles.event}>
      <div>
        <dt>{texts.t('audit.version')}</dt>
        <dd>{event.version}</dd>
      </div>
      {factsInWords(event.facts, texts).map(({ name, words }) => (
        <div key={name}>
          <dt>{texts.named('fact', name)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
