import { Button } from 'antd';
import { Suspense, type ComponentType } from 'react';
import { Link } from 'react-router';
import { DueBadge, dueOfDeadline } from '../../components/due-badge';
import { DueExplanation } from '../../components/due-explanation';
import type { CasePage, CaseTask, Deadline } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { offeredActs } from './act-offers';
import styles from './case-page.module.css';

interface CaseAsideProps {
  readonly page: CasePage;
  readonly acts: readonly string[];
  readonly TaskActs: ComponentType<{ task: CaseTask }>;
}

/** What is to be done now, by whom, and the clocks that run. */
export function CaseAside({ page, acts, TaskActs }: CaseAsideProps) {
  const { t, named } = useText();
  const open = page.deadlines
    .filter((each) => each.open)
    .toSorted((one, other) => Date.parse(one.due.overdueAt) - Date.parse(other.due.overdueAt));
  const closed = page.deadlines.filter((each) => !each.open);
  const groups = offeredActs(page, acts);
  return (
    <aside className={styles.aside}>
      <section>
        <h2>{t('case.now')}</h2>
        {page.tasks.length === 0 && (
          <p role="status">{t(page.engineCatchingUp ? 'case.nextStepComes' : 'case.nothingOpen')}</p>
        )}
        <ul className={styles.tasks}>
          {page.tasks.map((task) => (
            <TaskLine key={task.id} page={page} task={task} TaskActs={TaskActs} />
          ))}
        </ul>
      </section>
      {groups.length > 0 && (
        <section>
          <h2>{t('case.otherActs')}</h2>
          <dl className={styles.acts}>
            {groups.map((group) => (
              <div key={group.title}>
                <dt>{t(group.title)}</dt>
                <dd>
                  {group.acts.map((act) => (
                    <Link key={act} to={`/cases/${page.caseId}/acts/${act}`}>
                      {named('action', act)}
                    </Link>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{t('case.clocks')}</h2>
        {open.length === 0 ? <p>{t('case.noClocks')}</p> : null}
        <ul className={styles.clocks}>
          {open.map((each) => (
            <ClockLine key={each.name} deadline={each} />
          ))}
        </ul>
        {closed.length > 0 && (
          <details>
            <summary>{t('case.clocksClosed')}</summary>
            <ul className={styles.clocks}>
              {closed.map((each, index) => (
                <ClockLine key={index} deadline={each} />
              ))}
            </ul>
          </details>
        )}
      </section>
    </aside>
  );
}

function TaskLine({ page, task, TaskActs }: { task: CaseTask } & Omit<CaseAsideProps, 'acts'>) {
  const { t, named, locale } = useText();
  const who =
    task.assigneeName ?? (task.candidateRole ? named('role', task.candidateRole) : t('common.system'));
  return (
    <li data-mine={task.mayTake}>
      <strong>{locale === 'zh' ? task.nameZh : named('action', task.taskKey)}</strong>
      <span>{t('case.waitsFor', { who })}</span>
      <span>{t('case.since', { at: formatInstant(task.createdAt, locale) })}</span>
      {task.mayTake && (
        <Link to={`/cases/${page.caseId}/tasks/${task.id}`}>
          <Button type="primary" tabIndex={-1}>
            {t('case.do')}
          </Button>
        </Link>
      )}
      <Suspense>
        <TaskActs task={task} />
      </Suspense>
    </li>
  );
}

function ClockLine({ deadline }: { deadline: Deadline }) {
  const { t, tr, named } = useText();
  const { due } = deadline;
  return (
    <li>
      <span>{tr(due.rule.label)}</span>
      <DueBadge due={dueOfDeadline(deadline)} />
      {deadline.outcome && <span>{named('clock.outcome', deadline.outcome)}</span>}
      <DueExplanation due={due}>{t('clock.explain')}</DueExplanation>
    </li>
  );
}
