import { useState } from 'react';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/stage-tag';
import type { CaseHistory, CasePage } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { actorShown } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';
import { useCaseAudit, type AuditEvent } from './audit.query';
import styles from './case-page.module.css';
import { EventFacts } from './event-facts';
import { factsInWords } from './fact-words';

/** Everything that was done to the case, newest first, with the audit event behind it. */
export function Timeline({ page }: { page: CasePage }) {
  const [wanted, setWanted] = useState(false);
  const { data: audit = [], error } = useCaseAudit(page.caseId, wanted);
  return (
    <>
      <ProblemNotice error={error} />
      <ol className={styles.timeline} reversed>
        {[...page.history].reverse().map((event) => (
          <Event
            key={event.id}
            event={event}
            audited={audit.find(({ commandId }) => commandId === event.commandId)}
            onOpen={() => setWanted(true)}
          />
        ))}
      </ol>
    </>
  );
}

function Event(props: { event: CaseHistory; audited: AuditEvent | undefined; onOpen: () => void }) {
  const { t, named, locale } = useText();
  const { event, audited, onOpen } = props;
  return (
    <li>
      <time dateTime={event.at}>{formatInstant(event.at, locale)}</time>
      <div>
        <strong>{named('action', event.action)}</strong> {actorShown(event.actorName, t('common.system'))}{' '}
        <Gist event={event} />
        <details onToggle={onOpen}>
          <summary>{t('case.event')}</summary>
          <EventFacts event={event} />
          {audited && <Audited event={audited} />}
        </details>
      </div>
      <StageTag stage={event.stage} />
    </li>
  );
}

/** What tells this entry from others of its name: the kind and the number of its document. */
function Gist({ event }: { event: CaseHistory }) {
  const texts = useText();
  const words = factsInWords(event.facts, texts)
    .filter(({ name }) => GIST.includes(name))
    .map((each) => each.words);
  return <span className={styles.gist}>{words.join(' · ')}</span>;
}

const GIST = ['kind', 'documentNo', 'response', 'ruling', 'reviewer', 'approved'];

/** The link of the chain that proves the entry. */
function Audited({ event }: { event: AuditEvent }) {
  const { t, named } = useText();
  const rows = [
    [t('audit.seq'), String(event.seq)],
    [
      t('audit.who'),
      [actorShown(event.actorName, t('common.system')), event.actorUnitName].filter(Boolean).join(' · '),
    ],
    [t('audit.roles'), event.actorRoles.map((role) => named('role', role)).join(t('common.comma')) || '—'],
    [t('audit.command'), event.commandId ?? '—'],
    [t('audit.request'), event.requestId ?? '—'],
    [t('audit.hash', { algorithm: event.algorithm }), event.hash],
    [t('audit.previous'), event.previousHash],
  ];
  return (
    <dl className={styles.event}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
