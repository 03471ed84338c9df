import { Fragment } from 'react';
import { useCaseAgency } from '../lib/case-agency';
import { clausesShown } from '../lib/text/clauses';
import { useText } from '../lib/text/use-text';
import styles from './clauses.module.css';
import sheet from './sheet/sheet.module.css';

interface ClausesProps {
  readonly of: readonly string[];
  /** Stands before them, and with them only. */
  readonly before?: string;
  readonly after?: string;
}

/** By which clauses; a short name tells its document to the pointer and to screen readers. */
export function Clauses({ of, before = '', after = '' }: ClausesProps) {
  const texts = useText();
  const { t } = texts;
  const agency = useCaseAgency();
  const all = clausesShown(of, texts, agency);
  if (all.length === 0) return null;
  return (
    <span>
      {before}
      {all.map(({ text, document }, index) => (
        <Fragment key={text}>
          {index > 0 && t('common.comma')}
          <span title={document} className={styles.clause}>
            {text}
            {document !== undefined && (
              <span className={sheet.hidden}>{t('clauseDocument.within', { document })}</span>
            )}
          </span>
        </Fragment>
      ))}
      {after}
    </span>
  );
}
