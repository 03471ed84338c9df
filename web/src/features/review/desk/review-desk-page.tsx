import { Suspense, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useFeedback } from '../../../components/feedback/feedback-context';
import { KeptForm } from '../../../components/kept-form';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { CasePage } from '../../../lib/api/types';
import { CaseAgency } from '../../../lib/case-agency';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useKept } from '../../../lib/tasks/use-kept';
import { useText } from '../../../lib/text/use-text';
import { ActDrawer } from './act-drawer';
import { useDeskCase } from './desk-case.query';
import { DeskHead } from './desk-head';
import { DeskProvider } from './desk-context';
import { MaterialPane } from './material-pane';
import { OpinionPane } from './opinion-pane';
import { ReadingPane } from './reading-pane';
import { SignPane } from './sign-pane';
import { SplitPanes } from './split-panes';
import { Together } from './together';
import { usePartAtDesk, type Part } from './part-at-desk';
import { useDeskLinks } from './use-desk-links';
import styles from './desk.module.css';

type Form = LazyExoticComponent<ComponentType<TaskFormProps>>;

export interface ReviewDeskProps {
  /** Acts that have a screen, by operation id. */
  readonly acts: readonly string[];
  readonly actForm: (action: string) => Form | undefined;
}

/** Where a reviewer works: the materials at the left; checklist and opinion, or the signature, at the right. */
export function ReviewDeskPage(props: ReviewDeskProps) {
  const { caseId = '' } = useParams();
  const { data: page, error } = useDeskCase(caseId);
  if (!page) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <CaseAgency value={page}>
      <DeskOfCase key={`${caseId}/${page.round}`} page={page} {...props} />
    </CaseAgency>
  );
}

function DeskOfCase({ page, acts, actForm }: { page: CasePage } & ReviewDeskProps) {
  const { t, named } = useText();
  const { data: profile, error } = useProfile(page.rules.profile.agencyId);
  const part = usePartAtDesk(page);
  const [act, setAct] = useState<string>();
  const [acted, setActed] = useState(false);
  const { desk, opened, points, answer } = useDeskLinks(page);
  const { message } = useFeedback();
  const go = useNavigate();
  if (!profile) return error ? <ProblemNotice error={error} /> : <Loading />;
  const rules = profile.parameters;
  const done = (name: string) => (): void => {
    void message.success(t('case.accepted', { act: named('action', name) }));
    void go(`/cases/${page.caseId}`);
  };
  return (
    <DeskProvider value={desk}>
      <div className={styles.desk}>
        <DeskHead page={page} acts={acts} onAct={setAct} />
        <SplitPanes
          left={
            <MaterialPane
              page={page}
              rules={rules}
              opened={opened}
              points={points}
              reviews={part.reviews}
              mayMark={part.mayMark}
              checklist={part.kind === 'WRITES' ? rules.checklist.value : []}
              onAnswer={answer}
            />
          }
          right={
            <section
              className={styles.right}
              aria-label={t('desk.opinionPane')}
              tabIndex={-1}
              data-pane="right"
            >
              <Together page={page} />
              <RightPane
                page={page}
                part={part}
                acted={acted}
                rules={rules}
                done={done}
                onAct={setAct}
                actForm={actForm}
              />
            </section>
          }
        />
        <ActDrawer
          page={page}
          act={act}
          actForm={actForm}
          onClose={() => setAct(undefined)}
          onDone={() => setActed(true)}
        />
      </div>
    </DeskProvider>
  );
}

interface RightPaneProps {
  readonly page: CasePage;
  readonly part: Part;
  /** Whoever acts from the desk ends their own part: it is not somebody else who took it from them. */
  readonly acted: boolean;
  readonly rules: Parameters<typeof OpinionPane>[0]['rules'];
  readonly done: (action: string) => () => void;
  readonly onAct: (action: string) => void;
  readonly actForm: ReviewDeskProps['actForm'];
}

/** What this person writes here; it stays before them when the part is taken from them meanwhile. */
function RightPane(props: RightPaneProps) {
  const { page, part, acted } = props;
  const writing = part.kind === 'READS' ? undefined : part.kind;
  const kept = useKept(writing);
  const kind = acted || !kept ? part.kind : kept;
  return (
    <KeptForm caseId={page.caseId} open={kind === part.kind}>
      <PaneOf {...props} kind={kind} />
    </KeptForm>
  );
}

function PaneOf({ page, kind, rules, done, onAct, actForm }: RightPaneProps & Pick<Part, 'kind'>) {
  const { named } = useText();
  const points = rules.checklist.value;
  if (kind === 'WRITES') return <OpinionPane page={page} rules={rules} onDone={done('writeOpinion')} />;
  if (kind === 'SIGNS') {
    const toReturn = (): void => onAct('returnOpinion');
    return <SignPane page={page} points={points} onDone={done('signOpinion')} onReturn={toReturn} />;
  }
  const Contribution = kind === 'CONTRIBUTES' ? actForm('contributeReview') : undefined;
  if (Contribution) {
    return (
      <Suspense fallback={<Loading />}>
        <h2>{named('action', 'contributeReview')}</h2>
        <Contribution page={page} task={undefined} onDone={done('contributeReview')} />
      </Suspense>
    );
  }
  return <ReadingPane page={page} points={points} />;
}
