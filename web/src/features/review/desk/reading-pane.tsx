import { Empty } from 'antd';
import { OpinionView } from '../../../components/opinion-view';
import type { components } from '../../../lib/api/schema';
import type { CasePage } from '../../../lib/api/types';
import { useText } from '../../../lib/text/use-text';
import { AnsweredPoints } from './sign-pane';

type Rule = components['schemas']['ChecklistPoint'];

/** For those who have nothing to write now: the opinions of the case, the newest first. */
export function ReadingPane({ page, points }: { page: CasePage; points: readonly Rule[] }) {
  const { t } = useText();
  const [latest, ...earlier] = page.opinions.filter(({ state }) => state !== 'RETURNED').toReversed();
  if (!latest) return <Empty description={t('desk.noOpinion')} />;
  return (
    <>
      <h2>{t('review.opinion')}</h2>
      <OpinionView page={page} opinion={latest} />
      <AnsweredPoints opinion={latest} points={points} />
      {earlier.map((opinion) => (
        <OpinionView key={opinion.id} page={page} opinion={opinion} />
      ))}
    </>
  );
}
