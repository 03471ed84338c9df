import type { CaseAnswer } from '../lib/api/types';
import { useText } from '../lib/text/use-text';
import { useFeedback } from './feedback/feedback-context';

type Remark = NonNullable<CaseAnswer['remarks']>[number];

/** Says what an accepted command remarks, e.g. a cited law that the register does not hold; it stays until it is closed. */
export function useRemarks(): (remarks: readonly Remark[]) => void {
  const { notification } = useFeedback();
  const { t, tr } = useText();
  return (remarks) => {
    if (remarks.length === 0) return;
    notification.warning({
      title: t('case.remarks'),
      duration: 0,
      description: (
        <ul>
          {remarks.map(({ code, field = '', message, remedy }) => (
            <li key={`${code}:${field}`}>
              {tr(message)}。{tr(remedy)}
            </li>
          ))}
        </ul>
      ),
    });
  };
}
