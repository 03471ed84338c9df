import { Button } from 'antd';
import { useState } from 'react';
import type { CaseTask, Me, WorkItem } from '../../lib/api/types';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { ActDialog, type Asked } from './act-dialog';
import { actsOn, type Act } from './acts';
import styles from './inbox.module.css';

/** What can be done with an open task on the page of its case: handed on, urged, copied; as in the inbox. */
export default function TaskActs({ task }: { task: CaseTask }) {
  const { t } = useText();
  const [asked, setAsked] = useState<Asked>();
  const item = workItemOf(task, useMe());
  const ask = (act: Act): void => setAsked({ act, items: [item] });
  return (
    <div className={styles.taskActs}>
      {actsOn(item, useMe()).map((act) => (
        <Button key={act} type="link" size="small" onClick={() => ask(act)}>
          {t(`inbox.act.${act}`)}
        </Button>
      ))}
      {asked && <ActDialog asked={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

/** The page of a case tells its tasks without the reader's relation to them. */
function workItemOf(task: CaseTask, me: Me): WorkItem {
  const holds = task.assigneeId === me.personId;
  const free = task.assigneeId === null;
  return {
    ...task,
    relation: holds ? 'HOLDER' : task.mayTake && free ? 'CANDIDATE' : 'READER',
    mayClaim: task.mayTake && free,
    mayReturn: holds && task.candidatePersonIds === null && task.candidateRole !== null,
    actingFor: null,
    overdue: false,
    workingDaysLeft: null,
    dueToday: false,
    caseLimit: null,
  };
}
