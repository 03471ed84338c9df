import sheet from '../../components/sheet/sheet.module.css';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';

/** What an event is about, and on demand everything that the trail holds of it. */
export function EventDetails({ event }: { event: components['schemas']['AuditEventDto'] }) {
  const { named } = useText();
  const { objectType, objectId, objectVersion } = event;
  return (
    <details>
      <summary>
        {named('auditObject', objectType)}{' '}
        <span className={sheet.mono}>
          {objectId}
          {objectVersion === null ? '' : ` v${objectVersion}`}
        </span>
      </summary>
      <pre className={sheet.mono} style={{ whiteSpace: 'pre-wrap' }}>
        {JSON.stringify(event, null, 2)}
      </pre>
    </details>
  );
}
