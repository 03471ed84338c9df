import { Alert, Button, Typography } from 'antd';
import sheet from '../../components/sheet/sheet.module.css';
import { useText } from '../../lib/text/use-text';

/** A first password: shown this once, to be handed over and changed at the next sign-in. */
export function InitialPassword({ password, onSeen }: { password: string; onSeen: () => void }) {
  const { t } = useText();
  return (
    <div className={sheet.part}>
      <Alert
        role="status"
        type="success"
        showIcon
        title={t('people.initialPassword')}
        description={
          <>
            <p>
              <Typography.Text code copyable={{ text: password }}>
                {password}
              </Typography.Text>
            </p>
            {t('people.initialPasswordOnce')}
          </>
        }
      />
      <div className={sheet.buttons}>
        <Button type="primary" onClick={onSeen} autoFocus>
          {t('people.passwordSeen')}
        </Button>
      </div>
    </div>
  );
}
