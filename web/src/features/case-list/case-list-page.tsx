import { Button, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/stage-tag';
import type { Stage } from '../../lib/api/types';
import { formatCount, formatDate, formatMoney } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { STAGES } from '../../lib/text/stages';
import { useText } from '../../lib/text/use-text';
import styles from './case-list.module.css';
import { useCases } from './cases.query';

/** Every case that one may see, found by number, party, cause and stage. */
export function CaseListPage() {
  const { t, named, locale } = useText();
  const me = useMe();
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>();
  const cases = useCases({ text: useDeferredValue(text.trim()), stage });
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const count = cases.data?.pages[0]?.count ?? 0;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('cases.title')}</h1>
        <Input
          allowClear
          className={styles.search}
          aria-label={t('cases.search')}
          placeholder={t('cases.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          allowClear
          className={styles.stage}
          aria-label={t('inbox.column.stage')}
          placeholder={t('cases.stageAny')}
          value={stage}
          onChange={setStage}
          options={STAGES.map((value) => ({ value, label: named('stage', value) }))}
        />
        {me.roles.includes('HANDLER') && (
          <Link to="/cases/new">
            <Button type="primary" tabIndex={-1}>
              {t('cases.file')}
            </Button>
          </Link>
        )}
        <span role="status">{cases.data ? t('cases.count', { n: formatCount(count, 10_000) }) : ''}</span>
      </div>
      <ProblemNotice error={cases.error} />
      {cases.isPending ? <Loading /> : null}
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('cases.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('inbox.column.case')}</th>
              <th>{t('case.cause')}</th>
              <th>{t('inbox.column.party')}</th>
              <th className={styles.amount}>{t('inbox.column.amount')}</th>
              <th>{t('inbox.column.stage')}</th>
              <th>{t('cases.filed')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((each) => (
              <tr key={each.caseId}>
                <td>
                  <Link to={`/cases/${each.caseId}`}>{each.caseNo}</Link>
                </td>
                <td>{each.cause}</td>
                <td>{each.party.name}</td>
                <td className={styles.amount}>{formatMoney(each.amount, locale)}</td>
                <td>
                  <StageTag stage={each.stage} />
                </td>
                <td>{formatDate(each.filedOn, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {cases.hasNextPage && (
          <Button type="link" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {t('common.more')}
          </Button>
        )}
      </div>
    </div>
  );
}
