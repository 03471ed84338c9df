import { Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { SidePanel } from '../../../components/dialogs/side-panel';
import { ErrorBoundary } from '../../../components/error-boundary';
import { useFeedback } from '../../../components/feedback/feedback-context';
import { Loading } from '../../../components/loading';
import type { CasePage } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';

interface ActDrawerProps {
  readonly page: CasePage;
  readonly act: string | undefined;
  readonly actForm: (action: string) => LazyExoticComponent<ComponentType<TaskFormProps>> | undefined;
  readonly onClose: () => void;
  /** The act was accepted. */
  readonly onDone: () => void;
}

/** Another act on the case, over the desk: what is written there stays where it is. */
export function ActDrawer({ page, act, actForm, onClose, onDone }: ActDrawerProps) {
  const { t, named } = useText();
  const { message } = useFeedback();
  const name = act === undefined ? '' : named('action', act);
  const Form = act === undefined ? undefined : actForm(act);
  const done = (): void => {
    void message.success(t('case.accepted', { act: name }));
    onDone();
    onClose();
  };
  return (
    <SidePanel open={act !== undefined} onClose={onClose} title={name} size={560}>
      {Form && (
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Form page={page} task={undefined} onDone={done} />
          </Suspense>
        </ErrorBoundary>
      )}
    </SidePanel>
  );
}
