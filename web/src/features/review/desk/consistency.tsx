import { Alert, type FormInstance } from 'antd';
import { Clauses } from '../../../components/clauses';
import { goToField } from '../../../components/go-to-field';
import { placeOf } from '../../../components/use-mended-faults';
import type { components } from '../../../lib/api/schema';
import { useText } from '../../../lib/text/use-text';
import type { OpinionValues } from '../opinion-body';
import type { Check } from './opinion-check.query';
import styles from './desk.module.css';

type Refusal = components['schemas']['Refusal'];

/** Whether the kind agrees with the checklist; told by the api, by the rule by which it refuses. */
export function ConsistencyNotice({ check }: { check: Check | undefined }) {
  const { t, tr, named } = useText();
  if (!check?.canonicalKind) return null;
  const against = check.faults.filter(isAboutKind);
  if (against.length === 0) {
    // With points unanswered nothing agrees yet; which they are stands below.
    if (check.faults.some(({ code }) => code === 'CHECKLIST_INCOMPLETE')) return null;
    return (
      <p role="status" className={styles.fine}>
        {t('check.consistent', { stage: named('stage', check.leadsTo ?? '') })}
      </p>
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      className={styles.notice}
      title={
        <>
          {against.map((fault) => tr(fault.message)).join(t('common.semicolon'))}{' '}
          <Clauses of={clausesOf(against)} before={t('problem.clauses')} />
        </>
      }
    />
  );
}

/** What else would be refused; each leads to its field. */
export function RemainingFaults({
  check,
  form,
}: {
  check: Check | undefined;
  form: FormInstance<OpinionValues>;
}) {
  const { t, tr } = useText();
  const others = (check?.faults ?? []).filter((fault) => !isAboutKind(fault));
  if (!check || others.length === 0) return null;
  return (
    <details className={styles.remaining}>
      <summary>{t('check.remaining', { n: others.length })}</summary>
      <ul>
        {others.map((fault, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.link}
              onClick={() => fault.field && goToField(form, placeOf(fault.field))}
            >
              {tr(fault.message)}
            </button>
            <small>
              {tr(fault.remedy)} <Clauses of={fault.clauses ?? []} />
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function isAboutKind({ field }: Refusal): boolean {
  return field === 'kind' || field === 'subKind';
}

function clausesOf(faults: readonly Refusal[]): readonly string[] {
  return faults.flatMap(({ clauses = [] }) => clauses);
}
