import { useIsMutating } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { TaskOpen } from '../lib/tasks/task-open';
import { useText } from '../lib/text/use-text';
import styles from './case-form.module.css';

interface KeptFormProps {
  readonly caseId: string;
  /** Whether the case still waits for what the form is for. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A form whose task somebody else has done: what was written in it stays to be copied, but is not handed in any more. */
export function KeptForm({ caseId, open, children }: KeptFormProps) {
  const { t } = useText();
  // One's own command takes the task away, too, a moment before it is told.
  const sending = useIsMutating({ predicate: ({ options }) => options.mutationKey?.[1] === caseId }) > 0;
  const gone = !open && !sending;
  return (
    <TaskOpen value={!gone}>
      {gone && (
        <Alert
          role="alert"
          type="warning"
          showIcon
          className={styles.notice}
          title={t('case.taskGone')}
          description={t('case.writingKept')}
        />
      )}
      {children}
    </TaskOpen>
  );
}
