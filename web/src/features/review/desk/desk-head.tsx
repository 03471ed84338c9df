import { ArrowLeftOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import { DueBadge, dueOfDeadline } from '../../../components/due-badge';
import { DueExplanation } from '../../../components/due-explanation';
import type { CasePage, Deadline } from '../../../lib/api/types';
import { formatMoney } from '../../../lib/format/format';
import { isNearer } from '../../../lib/format/nearer-limit';
import { useText } from '../../../lib/text/use-text';
import styles from './desk.module.css';

/** Acts that are done from the desk, in this order. */
const ACTS: readonly string[] = [
  ...['issueSupplementNotice', 'callUpMaterials', 'recordInquiry', 'recordAdvice'],
  ...['addCoReviewer', 'removeCoReviewer', 'contributeReview'],
  ...['requestExtension', 'requestRecusal', 'transferTask', 'delegateTask', 'returnOpinion', 'returnBundle'],
];

interface DeskHeadProps {
  readonly page: CasePage;
  readonly acts: readonly string[];
  readonly onAct: (action: string) => void;
}

/** Which case this is, how long there is still, and what else can be done. */
export function DeskHead({ page, acts, onAct }: DeskHeadProps) {
  const { t, named, locale } = useText();
  const permitted: readonly string[] = page.permittedActions;
  const possible = ACTS.filter((act) => acts.includes(act) && permitted.includes(act));
  return (
    <header className={styles.head}>
      <Link to={`/cases/${page.caseId}`} className={styles.back}>
        <ArrowLeftOutlined aria-hidden /> {t('desk.back')}
      </Link>
      <h1>
        {page.caseNo} <span>{page.cause}</span>
      </h1>
      <span>{page.party.name}</span>
      <span>{formatMoney(page.amount, locale)}</span>
      <span>{t('case.round', { n: page.round })}</span>
      <DueDates page={page} />
      <span className={styles.headEnd}>
        <span role="status">{page.engineCatchingUp ? t('case.catchingUp') : ''}</span>
        {possible.length > 0 && (
          <Dropdown
            autoFocus
            trigger={['click']}
            menu={{
              items: possible.map((act) => ({ key: act, label: named('action', act) })),
              onClick: ({ key }) => onAct(key),
            }}
          >
            <Button>
              {t('case.otherActs')} <DownOutlined aria-hidden />
            </Button>
          </Dropdown>
        )}
      </span>
    </header>
  );
}

/** Until when the review runs, and the limit of the case itself where that presses more. */
function DueDates({ page: { deadlines } }: { page: CasePage }) {
  const { t, tr } = useText();
  const running = (wanted: string): Deadline | undefined =>
    deadlines.find(({ name, open }) => name === wanted && open);
  const review = running('REVIEW_DUE');
  const limit = running('CASE_LIMIT');
  const presses = limit && isNearer(dueOfDeadline(limit), review && dueOfDeadline(review));
  const shown = [...(review ? [review] : []), ...(presses ? [limit] : [])];
  return shown.map((each) => (
    <span key={each.name} className={styles.due}>
      {presses && <span>{tr(each.due.rule.label)}</span>}
      <DueBadge due={dueOfDeadline(each)} />
      <DueExplanation due={each.due}>{t('clock.explain')}</DueExplanation>
    </span>
  ));
}
