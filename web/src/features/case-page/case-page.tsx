import { Suspense, useState, type ComponentType, type LazyExoticComponent } from 'react';
import { NavLink, Route, Routes, useNavigate, useParams } from 'react-router';
import { ErrorBoundary } from '../../components/error-boundary';
import { useFeedback } from '../../components/feedback/feedback-context';
import { KeptForm } from '../../components/kept-form';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import type { CasePage, CaseTask } from '../../lib/api/types';
import { CaseAgency } from '../../lib/case-agency';
import { useFocusKept } from '../../lib/focus/use-focus-kept';
import type { CaseSection } from '../../lib/tasks/case-section';
import type { TaskFormProps } from '../../lib/tasks/task-form';
import { useKept } from '../../lib/tasks/use-kept';
import { useText } from '../../lib/text/use-text';
import { CaseAside } from './case-aside';
import { CaseHead } from './case-head';
import styles from './case-page.module.css';
import { useCase } from './case.query';
import { Diagram } from './diagram/lazy-diagram';
import { Overview } from './overview';
import { Timeline } from './timeline';

type Form = LazyExoticComponent<ComponentType<TaskFormProps>>;

interface CasePageProps {
  readonly sections: readonly CaseSection[];
  /** Acts that have a screen, by operation id. */
  readonly acts: readonly string[];
  readonly taskForm: (formKey: string | null) => Form | undefined;
  readonly actForm: (action: string) => Form | undefined;
  /** What can be done with a task besides doing it. */
  readonly TaskActs: ComponentType<{ task: CaseTask }>;
}

/** What a case is, where it stands, what is to be done now, and everything that was done. */
export function CasePageView(props: CasePageProps) {
  const { caseId = '' } = useParams();
  const { data: page, error } = useCase(caseId);
  if (!page) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <CaseAgency value={page}>
      <Shown {...props} page={page} error={error} />
    </CaseAgency>
  );
}

function Shown({ page, error, ...props }: CasePageProps & { page: CasePage; error: Error | null }) {
  const { sections, acts } = props;
  const { t } = useText();
  const section = useFocusKept<HTMLDivElement>();
  return (
    <div className={styles.page}>
      <CaseHead page={page} />
      <ProblemNotice error={error} />
      <div className={styles.body}>
        <div className={styles.main}>
          <Tabs page={page} sections={sections} />
          <div
            ref={section}
            tabIndex={0}
            role="region"
            aria-label={t('case.content')}
            className={styles.section}
          >
            <ErrorBoundary>
              <Suspense fallback={<Loading />}>
                <Routes>
                  <Route index element={<Overview page={page} />} />
                  <Route path="diagram" element={<Diagram page={page} />} />
                  <Route path="timeline" element={<Timeline page={page} />} />
                  <Route
                    path="tasks/:taskId"
                    element={<TaskScreen page={page} taskForm={props.taskForm} />}
                  />
                  <Route path="acts/:action" element={<ActScreen page={page} actForm={props.actForm} />} />
                  {sections.map(({ key, Component }) => (
                    <Route key={key} path={key} element={<Component page={page} />} />
                  ))}
                  <Route path="*" element={<Overview page={page} />} />
                </Routes>
              </Suspense>
            </ErrorBoundary>
          </div>
        </div>
        <CaseAside page={page} acts={acts} TaskActs={props.TaskActs} />
      </div>
    </div>
  );
}

function Tabs({ page, sections }: { page: CasePage; sections: readonly CaseSection[] }) {
  const { t } = useText();
  const base = `/cases/${page.caseId}`;
  return (
    <nav className={styles.tabs} aria-label={page.caseNo}>
      <NavLink to={base} end>
        {t('case.section.overview')}
      </NavLink>
      <NavLink to={`${base}/diagram`}>{t('case.section.diagram')}</NavLink>
      {sections.map(({ key, title, count }) => {
        const n = count?.(page);
        if (n === 0) return null;
        return (
          <NavLink key={key} to={`${base}/${key}`}>
            {t(title)}
            {n === undefined ? null : <b>{n}</b>}
          </NavLink>
        );
      })}
      <NavLink to={`${base}/timeline`}>
        {t('case.section.timeline')}
        <b>{page.history.length}</b>
      </NavLink>
    </nav>
  );
}

/** Several handlers write one submission: whoever may save it may open it, though a colleague holds the task. */
const DRAFTED_TOGETHER = ['submitForReview', 'reworkAndResubmit'];

function TaskScreen({ page, taskForm }: { page: CasePage; taskForm: CasePageProps['taskForm'] }) {
  const { named, locale } = useText();
  const { taskId } = useParams();
  const open = page.tasks.find(({ id }) => id === taskId);
  const last = useKept(open);
  const task = last?.id === taskId ? last : undefined;
  const done = useDone(page, task ? named('action', task.taskKey) : '');
  if (!task) return <Gone page={page} />;
  return (
    <section>
      <h2 className={styles.formTitle}>{locale === 'zh' ? task.nameZh : named('action', task.taskKey)}</h2>
      <TaskBody
        key={task.id}
        page={page}
        task={task}
        open={open !== undefined}
        Form={taskForm(task.formKey)}
        onDone={done}
      />
    </section>
  );
}

function Gone({ page }: { page: CasePage }) {
  const { t } = useText();
  return (
    <>
      <p role="status">
        <strong>{t('case.taskGone')}</strong> {t('case.taskGoneHint')}
      </p>
      <Overview page={page} />
    </>
  );
}

interface TaskBodyProps extends TaskFormProps {
  readonly task: CaseTask;
  /** The task is still there. */
  readonly open: boolean;
  readonly Form: Form | undefined;
}

function TaskBody({ page, task, open, Form, onDone }: TaskBodyProps) {
  const { t, named } = useText();
  const draftsWithOthers =
    DRAFTED_TOGETHER.includes(task.taskKey) && page.permittedActions.includes('saveSubmissionDraft');
  const mayDo = task.mayTake || draftsWithOthers;
  const [opened, setOpened] = useState(mayDo);
  // What somebody types stays before them when a colleague takes the task meanwhile.
  if (mayDo && !opened) setOpened(true);
  const who =
    task.assigneeName ?? (task.candidateRole ? named('role', task.candidateRole) : t('common.system'));
  if (!open && !opened) return <Gone page={page} />;
  return (
    <KeptForm caseId={page.caseId} open={open}>
      {!mayDo && (
        <p role="status">
          <strong>{t('case.taskOfOthers', { who })}</strong> {t('case.taskOfOthersHint')}
        </p>
      )}
      {!opened && <Overview page={page} />}
      {opened && Form && <Form page={page} task={task} onDone={onDone} />}
      {opened && !Form && <NotReady name={task.taskKey} />}
    </KeptForm>
  );
}

function ActScreen({ page, actForm }: { page: CasePage; actForm: CasePageProps['actForm'] }) {
  const { named } = useText();
  const { action = '' } = useParams();
  const done = useDone(page, named('action', action));
  const Form = actForm(action);
  return (
    <section>
      <h2 className={styles.formTitle}>{named('action', action)}</h2>
      {Form ? <Form page={page} task={undefined} onDone={done} /> : <NotReady name={action} />}
    </section>
  );
}

function NotReady({ name }: { name: string }) {
  const { t } = useText();
  const path = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return <p role="status">{t('case.notReady', { path: `POST /api/cases/…/${path}` })}</p>;
}

function useDone(page: CasePage, act: string): () => void {
  const { t } = useText();
  const go = useNavigate();
  const { message } = useFeedback();
  return () => {
    void message.success(t('case.accepted', { act }));
    void go(`/cases/${page.caseId}`);
  };
}
