import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { useText } from '../lib/text/use-text';

interface State {
  readonly error?: Error;
}

/** One part that fails does not take the page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Broken onRetry={() => this.setState({ error: undefined })} />;
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const { t } = useText();
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t('problem.page')}
      description={t('problem.pageRemedy')}
      action={<Button onClick={onRetry}>{t('common.retry')}</Button>}
    />
  );
}
