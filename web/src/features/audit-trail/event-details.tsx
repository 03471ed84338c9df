import sheet from '../../components/sheet/sheet.module.css';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';

/** What an event is about, and on demand everything that the trail holds of it. */
export function EventDetails({ event }: { event: components['schemas']['AuditEventDto'] }) {
  const { t, named } = useText();
  const { objectType, objectId, objectVersion, caseId, caseNo } = event;
  const number = objectId === caseId ? caseNo : null;
  return (
    <details>
      <summary>
        {named('auditObject', objectType)}{' '}
        {number ? <span title={objectId}>{number}</span> : <span className={sheet.mono}>{objectId}</span>}
        {objectVersion !== null && (
          <span className={sheet.quiet}> {t('trail.version', { n: objectVersion })}</span>
        )}
      </summary>
      <pre className={sheet.mono} style={{ whiteSpace: 'pre-wrap' }}>
        {JSON.stringify(event, null, 2)}
      </pre>
    </details>
  );
}
