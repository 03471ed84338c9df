import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { CONNECTION_LOST, isProblem, type Fault } from '../lib/api/problem';
import { useText } from '../lib/text/use-text';
import { Clauses } from './clauses';
import styles from './problem-notice.module.css';
import { placeOf } from './use-mended-faults';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** Name of the form above, whose labels say which field is meant. */
  readonly form?: string;
  readonly children?: ReactNode;
}

/** Every fault of a refused request: what, by which clause, what to do. Announced to screen readers. */
export function ProblemNotice({ error, form = '', children }: ProblemNoticeProps) {
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
      title={title ?? <FaultText fault={faults[0] ?? problem} form={form} />}
      description={
        <>
          {faults.length > 1 && (
            <ul className={styles.faults}>
              {faults.map((fault, index) => (
                <li key={index}>
                  <FaultText fault={fault} form={form} />
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

function FaultText({ fault, form }: { fault: Fault; form: string }) {
  const { t } = useText();
  const title = fault.title || t('problem.unexpected');
  const field = OF_SHAPE.test(fault.code) && fault.field ? fieldName(form, fault.field) : undefined;
  return (
    <span>
      <strong>{field ? t('problem.field', { field, title }) : title}</strong>
      <span className={styles.clauses}>
        {' '}
        <Clauses of={fault.clauses} before={t('problem.clauses')} />
      </span>
      {fault.remedy && (
        <span className={styles.remedy}>
          {t('problem.todo')}
          {fault.remedy}
        </span>
      )}
    </span>
  );
}

/** What the api says of the shape of a request names no field; what it says by the law does. */
const OF_SHAPE = /^(FIELD_|DATE_INVALID|AMOUNT_INVALID)/;

/** The field as the form above calls it. */
function fieldName(form: string, field: string): string {
  const id = [form, ...placeOf(field)].filter((part) => part !== '').join('_');
  return document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? field;
}
