import { Alert } from 'antd';
import sheet from '../../components/sheet/sheet.module.css';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';

/** Whether the chain is whole as far as it was read, or where it is broken. */
export function ChainState({ state }: { state: components['schemas']['ChainStatusDto'] }) {
  const { t } = useText();
  const { whole, checkedFrom, headSeq, checked, headHash, brokenAt = '', fault = '' } = state;
  return (
    <div className={sheet.part}>
      <Alert
        role={whole ? 'status' : 'alert'}
        type={whole ? 'success' : 'error'}
        showIcon
        title={
          whole
            ? t('trail.whole', { from: checkedFrom, to: headSeq, n: checked })
            : t('trail.broken', { at: brokenAt, fault })
        }
        description={<span className={sheet.mono}>{t('trail.head', { hash: headHash })}</span>}
      />
    </div>
  );
}
