import { Alert, Button } from 'antd';
import { useText } from '../lib/text/use-text';

/** A page that could not be loaded, e.g. because a new version was installed meanwhile. */
export function RouteFault() {
  const { t } = useText();
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t('problem.page')}
      description={t('problem.pageRemedy')}
      action={<Button onClick={() => window.location.reload()}>{t('common.retry')}</Button>}
    />
  );
}
