import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { RoundDifference } from '../../../components/round-difference/round-difference';
import { SubmissionView } from '../../../components/submission-view';
import type { components } from '../../../lib/api/schema';
import type { CasePage } from '../../../lib/api/types';
import { useKeys } from '../../../lib/keys/use-keys';
import { useText } from '../../../lib/text/use-text';
import type { MaterialPlace } from '../viewer/place';
import { useDesk, type CheckedAnswer, type PointPlace } from './desk-context';
import { MarkDialog } from './mark-dialog';
import { MarksTab } from './marks-tab';
import { useMarks } from './marks.query';
import { MaterialsTab } from './materials-tab';
import { PrecedentsTab } from './precedents-tab';
import type { DeskLinks } from './use-desk-links';
import styles from './desk.module.css';

type Rules = components['schemas']['ProfileVersion']['parameters'];
type Tab = 'MATERIALS' | 'SUBMISSION' | 'MARKS' | 'DIFFERENCE' | 'PRECEDENTS';

interface MaterialPaneProps {
  readonly page: CasePage;
  readonly rules: Rules;
  readonly opened: DeskLinks['opened'];
  readonly points: readonly PointPlace[];
  readonly reviews: boolean;
  readonly mayMark: boolean;
  /** What a mark may become the reason of. */
  readonly checklist: Rules['checklist']['value'];
  readonly onAnswer: (key: string, answer: CheckedAnswer) => void;
}

/** The left pane: everything that was handed in, and what else there is to know about it. */
export function MaterialPane(props: MaterialPaneProps) {
  const { page, rules, opened, reviews, mayMark, checklist, onAnswer, points } = props;
  const { t } = useText();
  const desk = useDesk();
  const [tab, setTab] = useState<Tab>('MATERIALS');
  const [seen, setSeen] = useState(opened.target);
  const [listed, setListed] = useState(true);
  const [pending, setPending] = useState<MaterialPlace>();
  const { data: marks = [] } = useMarks(page.caseId, reviews);
  const submission = page.submissions.at(-1);
  const later = page.submissions.length > 1;
  // A link to a place opens the materials, whatever is in front.
  if (seen !== opened.target) {
    setSeen(opened.target);
    if (opened.target) setTab('MATERIALS');
  }
  useKeys({ b: () => setListed((was) => !was) });
  const tabs: { value: Tab; label: string }[] = [
    { value: 'MATERIALS', label: t('desk.materials') },
    { value: 'SUBMISSION', label: t('desk.submission') },
    ...(reviews ? [{ value: 'MARKS' as const, label: t('desk.marks', { n: marks.length }) }] : []),
    ...(later ? [{ value: 'DIFFERENCE' as const, label: t('desk.difference') }] : []),
    { value: 'PRECEDENTS', label: t('desk.precedents') },
  ];
  return (
    <section className={styles.left} aria-label={t('desk.materialPane')} tabIndex={-1} data-pane="left">
      <div className={styles.tabs}>
        <Segmented<Tab> options={tabs} value={tab} onChange={setTab} aria-label={t('desk.views')} />
        {tab === 'MATERIALS' && (
          <Button type="text" aria-pressed={listed} onClick={() => setListed(!listed)}>
            {t(listed ? 'desk.hideList' : 'desk.showList')}
          </Button>
        )}
      </div>
      {tab === 'MATERIALS' && (
        <MaterialsTab
          page={page}
          rules={rules}
          opened={opened}
          points={points}
          marks={marks}
          listed={listed}
          onMark={mayMark ? setPending : undefined}
        />
      )}
      {tab === 'SUBMISSION' && submission && (
        <div className={styles.tab}>
          <SubmissionView content={submission.content} rules={rules.materials.value} />
        </div>
      )}
      {tab === 'MARKS' && <MarksTab caseId={page.caseId} marks={marks} />}
      {tab === 'DIFFERENCE' && submission && (
        <div className={styles.tab}>
          <RoundDifference
            caseId={page.caseId}
            round={submission.round}
            onOpen={({ title, fileId }) => desk?.goTo({ material: title, ...(fileId ? { fileId } : {}) })}
          />
        </div>
      )}
      {tab === 'PRECEDENTS' && (
        <PrecedentsTab caseId={page.caseId} proposed={submission?.content.proposal.amount ?? undefined} />
      )}
      {pending && (
        <MarkDialog
          caseId={page.caseId}
          place={pending}
          points={checklist}
          onMarked={(point, text) => {
            if (point !== undefined) onAnswer(point, { result: 'FAIL', reason: text, place: pending });
            setPending(undefined);
          }}
          onClose={() => setPending(undefined)}
        />
      )}
    </section>
  );
}
