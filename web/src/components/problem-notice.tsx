import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { CONNECTION_LOST, isProblem, type Fault } from '../lib/api/problem';
import { useText } from '../lib/text/use-text';
import styles from './problem-notice.module.css';

/** Every fault of a refused request: what, by which clause, what to do. Announced to screen readers. */
export function ProblemNotice({ error, children }: { error: unknown; children?: ReactNode }) {
  const { t } = useText();
  if (!error) return null;
  if (isProblem(error, CONNECTION_LOST)) {
    return (
      <Alert
        role="alert"
        type="warning"
        showIcon
        title={t('problem.lost')}
        description={t('problem.lostRemedy')}
      />
    );
  }
  if (!isProblem(error)) {
    return (
      <Alert
        role="alert"
        type="error"
        showIcon
        title={t('problem.unexpected')}
        description={t('problem.unexpectedRemedy')}
      />
    );
  }
  const { faults, problem } = error;
  const title = faults.length > 1 ? t('problem.count', { n: faults.length }) : undefined;
  return (
    <Alert
      role="alert"
      type={problem.status >= 500 ? 'error' : 'warning'}
      showIcon
      title={title ?? <FaultText fault={faults[0] ?? problem} />}
      description={
        <>
          {faults.length > 1 && (
            <ul className={styles.faults}>
              {faults.map((fault, index) => (
                <li key={index}>
                  <FaultText fault={fault} />
                </li>
              ))}
            </ul>
          )}
          {problem.status >= 500 && problem.requestId ? (
            <div className={styles.request}>{t('problem.request', { id: problem.requestId })}</div>
          ) : null}
          {children}
        </>
      }
    />
  );
}

function FaultText({ fault }: { fault: Fault }) {
  const { t } = useText();
  return (
    <span>
      <strong>{fault.title || t('problem.unexpected')}</strong>
      {fault.clauses.length > 0 && (
        <span className={styles.clauses}>
          {' '}
          {t('problem.clauses')}
          {fault.clauses.join('、')}
        </span>
      )}
      {fault.remedy && (
        <span className={styles.remedy}>
          {t('problem.todo')}
          {fault.remedy}
        </span>
      )}
    </span>
  );
}
