import { Descriptions } from 'antd';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';

/** The application that waits for the head: who asks, for how long and why. */
export function AskedExtension({ page }: { page: CasePage }) {
  const { t, locale } = useText();
  const asked = page.extensions.findLast(({ state }) => state === 'ASKED');
  if (!asked) return null;
  const by = page.people.find(({ personId }) => personId === asked.requestedBy)?.name ?? '';
  return (
    <Descriptions
      bordered
      column={1}
      size="small"
      style={{ marginBlockEnd: 16 }}
      items={[
        {
          key: 'by',
          label: t('review.askedBy'),
          children: `${by} ${formatInstant(asked.requestedAt, locale)}`,
        },
        { key: 'due', label: t('review.dueBefore'), children: formatDate(asked.dueBefore, locale) },
        { key: 'days', label: t('review.extensionDays'), children: asked.workingDays },
        { key: 'reason', label: t('review.extensionReason'), children: asked.reason },
        { key: 'complexity', label: t('review.complexity'), children: asked.complexity },
      ]}
    />
  );
}
