import { ArrowLeftOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import { DueBadge, dueOfDeadline } from '../../../components/due-badge';
import { DueExplanation } from '../../../components/due-explanation';
import type { CasePage } from '../../../lib/api/types';
import { formatMoney } from '../../../lib/format/format';
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
  const due = page.deadlines.find(({ name, open }) => name === 'REVIEW_DUE' && open);
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
      {due && (
        <span className={styles.due}>
          <DueBadge due={dueOfDeadline(due)} />
          <DueExplanation due={due.due}>{t('clock.explain')}</DueExplanation>
        </span>
      )}
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
