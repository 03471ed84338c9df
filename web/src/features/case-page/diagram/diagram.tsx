import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import type { CasePage } from '../../../lib/api/types';
import { formatInstant } from '../../../lib/format/format';
import { usePreferences } from '../../../lib/preferences/use-preferences';
import { useText } from '../../../lib/text/use-text';
import { EventFacts } from '../event-facts';
import { BpmnCanvas } from './bpmn-canvas';
import { useCourse, type Course, type Step } from './course.query';
import styles from './diagram.module.css';

/** Where the case stands on its diagrams, and who did which step when. */
export default function Diagram({ page }: { page: CasePage }) {
  const { data: course, error } = useCourse(page.caseId);
  const { theme } = usePreferences();
  if (!course) return error ? <ProblemNotice error={error} /> : <Loading />;
  // The colours of a drawing are fixed when it is made.
  return <Drawn key={theme} page={page} course={course} />;
}

function Drawn({ page, course }: { page: CasePage; course: Course }) {
  const { t, named } = useText();
  const first = course.diagrams.findLast(({ ended }) => !ended) ?? course.diagrams[0];
  const [chosenKey, setChosenKey] = useState(first?.processKey);
  const [activity, setActivity] = useState<string>();
  const diagram = course.diagrams.find(({ processKey }) => processKey === chosenKey) ?? first;
  const steps = useMemo(
    () => course.steps.filter(({ processKey }) => processKey === diagram?.processKey),
    [course.steps, diagram?.processKey],
  );
  if (!diagram) return <p>{t('diagram.none')}</p>;
  return (
    <div className={styles.diagram}>
      <div className={styles.bar}>
        {course.diagrams.map(({ processKey, ended }) => (
          <button
            key={processKey}
            type="button"
            aria-pressed={processKey === diagram.processKey}
            onClick={() => {
              setChosenKey(processKey);
              setActivity(undefined);
            }}
          >
            {named('process', processKey)}
            {!ended && <small>{t('diagram.running')}</small>}
          </button>
        ))}
        <span className={styles.legend}>
          <i data-state="DONE" /> {t('diagram.done')} <i data-state="NOW" /> {t('diagram.now')}{' '}
          <i data-state="CANCELLED" /> {t('diagram.cancelled')}
        </span>
      </div>
      <div className={styles.sides}>
        <Canvas xml={diagram.xml} steps={steps} chosen={activity} onChoose={setActivity} />
        <Steps page={page} steps={steps} chosen={activity} onChoose={setActivity} />
      </div>
    </div>
  );
}

interface Choosing {
  readonly steps: readonly Step[];
  readonly chosen: string | undefined;
  readonly onChoose: (activityId: string | undefined) => void;
}

function Canvas({ xml, steps, chosen, onChoose }: Choosing & { xml: string }) {
  const { t, named, locale } = useText();
  const nameOf = useNameOf();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<BpmnCanvas>(undefined);
  const [drawn, setDrawn] = useState<BpmnCanvas>();
  useEffect(() => {
    if (!container.current) return undefined;
    const made = new BpmnCanvas(container.current, onChoose);
    canvas.current = made;
    void made.show(xml, nameOf).then(() => canvas.current === made && setDrawn(made));
    return () => {
      canvas.current = undefined;
      made.destroy();
    };
  }, [xml, nameOf, onChoose]);
  useEffect(() => {
    if (!drawn || drawn !== canvas.current) return;
    drawn.mark(steps, ({ personName, candidateRole, startedAt }) => {
      const who = personName ?? (candidateRole ? named('role', candidateRole) : t('common.system'));
      return `${who} ${t('case.since', { at: formatInstant(startedAt, locale) })}`;
    });
    drawn.choose(chosen);
  }, [drawn, steps, chosen, t, named, locale]);
  return <div ref={container} className={styles.canvas} aria-hidden="true" />;
}

/** The same as the picture, as a list: for the keyboard, for screen readers, and for when. */
function Steps({ page, steps, chosen, onChoose }: Choosing & { page: CasePage }) {
  const { t, named, locale } = useText();
  const list = useRef<HTMLOListElement>(null);
  const told = steps.filter(({ type }) => TOLD.has(type));
  const nameOf = useNameOf();
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ol ref={list} className={styles.steps} aria-label={t('diagram.steps')}>
      {told.map((step, index) => (
        <li key={index} data-state={step.state}>
          <button
            type="button"
            aria-pressed={step.activityId === chosen}
            onClick={() => onChoose(step.activityId)}
          >
            <strong>{nameOf(step.activityId, step.name ?? step.activityId)}</strong>
            <span>
              {t(STATES[step.state])} ·{' '}
              {step.personName ??
                (step.candidateRole ? named('role', step.candidateRole) : t('common.system'))}
            </span>
            <span>
              {formatInstant(step.startedAt, locale)}
              {step.endedAt && ` – ${formatInstant(step.endedAt, locale)}`}
            </span>
          </button>
          {step.activityId === chosen && <Done page={page} step={step} />}
        </li>
      ))}
    </ol>
  );
}

/** What was done at a step that was chosen: the entry of the history that its command made. */
function Done({ page, step }: { page: CasePage; step: Step }) {
  const event = page.history.find(({ commandId }) => commandId === step.commandId);
  return event ? <EventFacts event={event} /> : null;
}

/** A step of the system, a place and a way have names of their own; a task is called like the act that does it. */
function useNameOf(): (id: string, name: string) => string {
  const { named, locale } = useText();
  return useCallback(
    (id, name) =>
      locale === 'zh'
        ? name
        : ([named('step', id), named('place', id), named('way', id), named('action', id)].find(
            (english) => english !== id,
          ) ?? name),
    [named, locale],
  );
}

const TOLD = new Set([
  'userTask',
  'serviceTask',
  'callActivity',
  'startEvent',
  'noneEndEvent',
  'boundaryTimer',
  'intermediateTimer',
]);
const STATES = { NOW: 'diagram.now', DONE: 'diagram.done', CANCELLED: 'diagram.cancelled' } as const;
