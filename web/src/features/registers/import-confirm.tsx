import { Alert, Button } from 'antd';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import type { components } from '../../lib/api/schema';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { RegisterFile } from './check-register.mutation';
import { useImportRegister } from './import-register.mutation';
import type { Register } from './register-versions.query';

interface ImportConfirmProps {
  readonly register: Register;
  readonly file: RegisterFile;
  readonly would: components['schemas']['ImportCheck'];
  readonly onBack: () => void;
  readonly onDone: (version: number) => void;
}

/** What the import will do, before it is done. */
export function ImportConfirm({ register, file, would, onBack, onDone }: ImportConfirmProps) {
  const { t, named, locale } = useText();
  const run = useImportRegister(register);
  return (
    <div>
      <Alert
        role="status"
        type={would.unchanged ? 'warning' : 'info'}
        showIcon
        title={t(would.unchanged ? 'registers.wouldNothing' : 'registers.would', {
          rows: would.rows,
          version: would.version,
          from: formatDate(would.validFrom, locale),
        })}
        description={
          <ul className={sheet.list}>
            <li>{t('registers.wouldDiffer', { added: would.added, removed: would.removed })}</li>
            {would.taken && <li>{t('registers.wouldTake', { added: would.taken.added })}</li>}
            {would.warnings.map((warning) => (
              <li key={warning} className={sheet.warning}>
                {named('registerWarning', warning)}
              </li>
            ))}
          </ul>
        }
      />
      <ProblemNotice error={run.error} />
      <div className={sheet.buttons}>
        <Button
          type="primary"
          loading={run.isPending}
          onClick={() => run.mutate(file, { onSuccess: ({ version }) => onDone(version) })}
        >
          {t('registers.confirm')}
        </Button>
        <Button onClick={onBack}>{t('admin.back')}</Button>
      </div>
    </div>
  );
}
