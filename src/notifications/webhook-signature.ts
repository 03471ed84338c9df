import { createHmac } from 'node:crypto';

/** The secret of a webhook, made from the system's key: nothing to store, and it is told once. */
export function webhookSecret(key: string, { id, rotation }: { id: string; rotation: number }): string {
  return createHmac('sha256', key).update(`webhook:${id}:${rotation}`).digest('base64url');
}

/**
 * Header `X-Fashen-Signature`: `t=<seconds>,v1=<hex>`, where v1 is the HMAC-SHA256 of `<seconds>.<body>`. The receiver
 * computes it again and refuses what is older than it tolerates, so that a recorded call cannot be played to it later.
 */
export function signatureOf(secret: string, body: string, sentAt: Date): string {
  const seconds = Math.floor(sentAt.getTime() / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}
