import { useState } from 'react';
import { Entries, Entry, Facts } from '../../components/facts';
import { StoredFileLine } from '../../components/files/stored-file-line';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { useProfile } from '../../components/profile.query';
import { RoundDifference } from '../../components/round-difference/round-difference';
import { SubmissionView } from '../../components/submission-view';
import type { components } from '../../lib/api/schema';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatInstant } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import styles from './case-section.module.css';

type Rules = readonly components['schemas']['MaterialRule'][];

/**
 * What was handed in, round by round: the bundle, what it differs in from the one before, and what was asked for
 * besides.
 */
export default function Materials({ page }: { page: CasePage }) {
  const { t, locale } = useText();
  const profile = useProfile(page.agencyId);
  const [chosen, setChosen] = useState<number>();
  const submission = page.submissions.find(({ round }) => round === chosen) ?? page.submissions.at(-1);
  if (!submission) return <p>{t('bundle.none')}</p>;
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  const rules = profile.data.parameters.materials.value;
  const { round } = submission;
  const earlier = page.submissions.some((each) => each.round < round);
  const at = (instant: string | null): string => (instant === null ? '' : formatInstant(instant, locale));
  return (
    <>
      <div className={styles.rounds} role="group" aria-label={t('bundle.rounds')}>
        {page.submissions.map((each) => (
          <button
            key={each.id}
            type="button"
            aria-pressed={each.round === round}
            onClick={() => setChosen(each.round)}
          >
            {t('case.round', { n: each.round })}
          </button>
        ))}
      </div>
      <Facts
        rows={[
          [t('bundle.submitted'), `${nameOn(page)(submission.submittedBy)} ${at(submission.submittedAt)}`],
          [t('bundle.received'), at(submission.receivedAt)],
          [t('bundle.returned'), at(submission.returnedAt)],
        ]}
      />
      <SubmissionView content={submission.content} rules={rules} />
      {earlier && <RoundDifference caseId={page.caseId} round={round} />}
      <Supplements page={page} round={round} rules={rules} />
      <CallUps page={page} round={round} />
    </>
  );
}

interface RoundProps {
  readonly page: CasePage;
  readonly round: number;
}

function Supplements({ page, round, rules }: RoundProps & { rules: Rules }) {
  const { t, tr, named, locale } = useText();
  const notices = page.supplementNotices.filter((each) => each.round === round);
  if (notices.length === 0) return null;
  const titleOf = (key: string): string => {
    const rule = rules.find((each) => each.key === key);
    return rule ? tr(rule.text) : t('materials.other');
  };
  return (
    <Entries title={t('supplement.notices')}>
      {notices.map((notice) => (
        <Entry
          key={notice.id}
          title={t('supplement.numbered', { n: notice.number })}
          mark={named('supplementState', notice.state)}
        >
          <Facts
            rows={[
              [t('case.byAt'), `${nameOn(page)(notice.issuedBy)} ${formatInstant(notice.issuedAt, locale)}`],
              [t('supplement.dueOn'), formatDate(notice.supplementBy, locale, true)],
              [
                t('supplement.itemsWanted'),
                notice.items.map(({ key, reason }) => `${titleOf(key)}：${reason}`).join('\n'),
              ],
              [t('supplement.materials'), <Papers key="papers" materials={notice.materials} />],
              [t('supplement.remark'), notice.remark],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}

function CallUps({ page, round }: RoundProps) {
  const { t, named, locale } = useText();
  const callUps = page.callUps.filter((each) => each.round === round);
  if (callUps.length === 0) return null;
  return (
    <Entries title={t('callUp.list')}>
      {callUps.map((callUp) => (
        <Entry
          key={callUp.id}
          title={t('supplement.numbered', { n: callUp.number })}
          mark={named('callUpState', callUp.state)}
        >
          <Facts
            rows={[
              [t('case.byAt'), `${nameOn(page)(callUp.askedBy)} ${formatInstant(callUp.askedAt, locale)}`],
              [t('callUp.wantedBy'), formatDate(callUp.wantedBy, locale, true)],
              [t('callUp.items'), callUp.items.map(({ title, reason }) => `${title}：${reason}`).join('\n')],
              [t('supplement.materials'), <Papers key="papers" materials={callUp.materials} />],
              [t('supplement.remark'), callUp.remark],
            ]}
          />
        </Entry>
      ))}
    </Entries>
  );
}

function Papers({ materials }: { materials: readonly components['schemas']['Material'][] }) {
  if (materials.length === 0) return '—';
  return materials.map(({ title, paperReference, fileId }, index) => (
    <div key={index}>
      {title} {paperReference}
      {fileId !== undefined && <StoredFileLine fileId={fileId} />}
    </div>
  ));
}
