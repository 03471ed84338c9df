import { DomainError } from '../shared/domain-error.js';
import type { SecurityEvent, SecurityEvents } from '../shared/security-events.js';

/** Does the work, and keeps a refusal as an event of its own once the work's transaction is undone. */
export async function recordingRefusal<T>(
  securityEvents: SecurityEvents,
  event: Pick<SecurityEvent, 'actor' | 'action' | 'objectType' | 'objectId'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) {
      const { code, message } = error.refusal;
      await securityEvents.appendAlone({ ...event, result: 'REFUSED', code, reason: message.zh });
    }
    throw error;
  }
}
