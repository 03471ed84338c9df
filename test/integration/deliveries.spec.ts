import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/database/index.js';
import { DeliveryRelay, Notifications, type NotificationInput } from '../../src/notifications/index.js';
import { DigestService } from '../../src/notifications/digest.service.js';
import { Clock } from '../../src/shared/clock.js';
import { Office, anIdempotencyKey } from '../support/office.js';
import { MailReceiver, WebhookReceiver } from '../support/receivers.js';

const MORNING = new Date('2026-10-09T08:00:00+08:00');

/** Mail and webhooks, against a real SMTP server and a real HTTP server. */
describe('messages beside the pages of the system', () => {
  let office: Office;
  let hooks: WebhookReceiver;
  let mails: MailReceiver;
  let clock: Clock;
  let relay: DeliveryRelay;
  let personId: string;
  let serial = 0;

  beforeAll(async () => {
    hooks = await WebhookReceiver.open();
    mails = await MailReceiver.open();
    office = await Office.open(() => ({
      SMTP_URL: mails.url,
      MAIL_FROM: 'fashen@example.gov.cn',
      MAIL_DOMAINS: 'example.gov.cn',
      WEBHOOK_KEY: 'k'.repeat(40),
      WEBHOOK_HOSTS: hooks.host,
    }));
    clock = office.app.get(Clock, { strict: false });
    relay = office.app.get(DeliveryRelay, { strict: false });
    const me = await office.as('sy-reviewer-1', 'GET', '/api/me');
    personId = String(me.body['personId']);
    for (const who of ['system-admin-1', 'sy-legal-head-1', 'process-admin-1']) await office.token(who);
  });
  afterAll(async () => {
    await office.close();
    await hooks.close();
    await mails.close();
  });
  beforeEach(async () => {
    await office.rows('TRUNCATE delivery, webhook, notification, notification_digest, notification_setting');
    hooks.calls.length = 0;
    hooks.answers = [];
    mails.mails.length = 0;
    clock.setOffset(0);
  });

  async function tell(over: Partial<NotificationInput> = {}): Promise<boolean> {
    serial += 1;
    const notifications = office.app.get(Notifications, { strict: false });
    const input: NotificationInput = {
      personId,
      agencyId: 'songyuan',
      kind: 'REVIEW_OVERDUE',
      title: { zh: '法制审核已逾期', en: 'A review is overdue' },
      body: { zh: `松市监案〔2026〕${serial}号 食品案`, en: 'case' },
      dueDate: '2026-10-08',
      dedupeKey: `test:${serial}`,
      ...over,
    };
    return office.app.get(Database, { strict: false }).transaction((tx) => notifications.notify(tx, input));
  }
  const settings = (over: object) =>
    office.as('sy-reviewer-1', 'PUT', '/api/notifications/settings', {
      mailAddress: 'yi@example.gov.cn',
      mailAtOnce: true,
      digestAt: null,
      ...over,
    });
  const aWebhook = (over: object = {}, key = anIdempotencyKey()) =>
    office.as(
      'system-admin-1',
      'POST',
      '/api/webhooks',
      { agencyId: 'songyuan', url: `http://${hooks.host}/in`, description: '办公平台', kinds: [], ...over },
      key,
    );
  const later = (seconds: number): void => clock.setOffset(clock.offset + seconds * 1000);
  const at = (instant: Date): void => clock.setOffset(instant.getTime() - Date.now());
  const deliveries = async (query = '') =>
    (await office.as('system-admin-1', 'GET', `/api/deliveries?${query}`)).body['items'] as Record<
      string,
      unknown
    >[];
  const decoded = (mail: string): string =>
    Buffer.from(mail.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');

  it('mails a message with reason, clause and date to whoever asked for it, once', async () => {
    expect((await settings({})).status).toBe(200);
    expect(await tell({ dedupeKey: 'once' })).toBe(true);
    expect(await tell({ dedupeKey: 'once' })).toBe(false);
    await relay.deliverDue();
    await relay.deliverDue();
    expect(mails.mails).toHaveLength(1);
    const [mail = ''] = mails.mails;
    expect(mail).toMatch(/^To: yi@example\.gov\.cn/m);
    expect(decoded(mail)).toMatch(
      /法制审核已逾期.*\n松市监案.*\n原因 \/ why: 审核期限已过而未出具意见.*SY-L11.*\n到期日 \/ due: 2026-10-08/,
    );
    expect(await deliveries()).toMatchObject([
      { channel: 'MAIL', state: 'SENT', attempts: 1, lastError: null },
    ]);
  });

  it('mails nothing to whoever did not ask, and nothing outside the office', async () => {
    await tell();
    expect((await settings({ mailAddress: 'yi@elsewhere.example' })).body['code']).toBe(
      'MAIL_DOMAIN_NOT_ALLOWED',
    );
    expect((await settings({ mailAddress: 'yi@example.gov.cn\r\nBcc: x@example.com' })).status).toBe(400);
    await tell();
    await relay.deliverDue();
    expect(mails.mails).toEqual([]);
  });

  it('tries a refused mail again later, under the same Message-ID, and shows why it failed', async () => {
    await settings({});
    mails.refusals = 1;
    await tell();
    await relay.deliverDue();
    expect(await deliveries('state=PENDING')).toMatchObject([
      { attempts: 1, lastError: expect.stringContaining('mailbox is full') },
    ]);
    await relay.deliverDue();
    expect(mails.mails).toHaveLength(0);
    later(11);
    await relay.deliverDue();
    expect(mails.mails).toHaveLength(1);
    const [{ id }] = (await deliveries()) as [{ id: string }];
    expect(mails.mails[0]).toContain(`Message-ID: <${id}@office.test>`);
  });

  it('signs a webhook so that its receiver can check it, and tells one occasion under one id however often it is tried', async () => {
    const { body } = await aWebhook();
    hooks.answers = [500, 0, 302, 429];
    await tell();
    for (const wait of [0, 11, 21, 41, 81, 200]) {
      later(wait);
      await relay.deliverDue();
    }
    expect(hooks.calls).toHaveLength(5);
    expect(new Set(hooks.calls.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    const last = hooks.calls.at(-1);
    const [, seconds = '', mac = ''] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(last?.headers['x-fashen-signature'])) ?? [];
    expect(mac).toBe(
      createHmac('sha256', String(body['secret'])).update(`${seconds}.${last?.body}`).digest('hex'),
    );
    // The signature is of the moment of its own attempt, not of the first.
    expect(Number(seconds) * 1000).toBeGreaterThan(Date.now() + 100_000);
    expect(JSON.parse(last?.body ?? '')).toMatchObject({
      kind: 'REVIEW_OVERDUE',
      to: { signInName: 'sy-reviewer-1' },
      title: { zh: '法制审核已逾期' },
      dueDate: '2026-10-08',
    });
    expect(await deliveries()).toMatchObject([{ state: 'SENT', attempts: 5 }]);
  });

  it('gives up after many attempts, says why, and sends again when an administrator replays it', async () => {
    await aWebhook();
    hooks.answers = Array.from({ length: 14 }, () => 503);
    await tell();
    for (let attempt = 0; attempt < 16; attempt += 1) {
      await relay.deliverDue();
      later(3_601);
    }
    expect(hooks.calls).toHaveLength(14);
    clock.setOffset(0);
    const [failed] = await deliveries('state=FAILED');
    expect(failed).toMatchObject({ attempts: 14, lastError: 'answered 503', nextAt: null });
    const path = `/api/deliveries/${String(failed?.['id'])}/replay`;
    expect((await office.as('sy-legal-head-1', 'POST', path, {})).status).toBe(403);
    expect((await office.as('system-admin-1', 'POST', path, {}, anIdempotencyKey())).status).toBe(204);
    const again = await office.as('system-admin-1', 'POST', path, {}, anIdempotencyKey());
    expect([again.status, again.body['code']]).toEqual([409, 'DELIVERY_NOT_ENDED']);
    await relay.deliverDue();
    expect(hooks.calls).toHaveLength(15);
    expect(new Set(hooks.calls.map(({ headers }) => headers['x-fashen-delivery'])).size).toBe(1);
    const audit = await office.rows(
      `SELECT 1 FROM audit_event WHERE action = 'replayDelivery' AND result = 'ACCEPTED'`,
    );
    expect(audit).toHaveLength(1);
  });

  it('delivers once though several workers look at the same moment, and takes up what a killed one had taken', async () => {
    await aWebhook();
    await tell();
    await Promise.all(Array.from({ length: 5 }, () => relay.deliverDue()));
    expect(hooks.calls).toHaveLength(1);
    await tell();
    // Taken, and then nothing: as a worker leaves it that was killed in between.
    await office.rows(
      `UPDATE delivery SET attempts = 1, next_at = now() + interval '120 s' WHERE state = 'PENDING'`,
    );
    await relay.deliverDue();
    expect(hooks.calls).toHaveLength(1);
    later(121);
    await relay.deliverDue();
    expect(hooks.calls).toHaveLength(2);
  });

  it('shows a secret once, stores it nowhere, and ends it when it is replaced', async () => {
    const key = anIdempotencyKey();
    const made = await aWebhook({}, key);
    const secret = String(made.body['secret']);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect((await aWebhook({}, key)).body).toEqual({ ...made.body, secret: null });
    expect((await office.as('system-admin-1', 'GET', '/api/webhooks')).text).not.toContain(secret);
    for (const table of ['webhook', 'accepted_command', 'audit_event']) {
      const rows = await office.rows(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, [`%${secret}%`]);
      expect([table, rows]).toEqual([table, []]);
    }
    const path = `/api/webhooks/${String(made.body['id'])}/secret`;
    const rotated = await office.as('system-admin-1', 'POST', path, {}, anIdempotencyKey());
    await tell();
    await relay.deliverDue();
    const [call] = hooks.calls;
    const [, seconds, mac] = /^t=(\d+),v1=(.*)$/.exec(String(call?.headers['x-fashen-signature'])) ?? [];
    const macWith = (with_: unknown) =>
      createHmac('sha256', String(with_)).update(`${seconds}.${call?.body}`).digest('hex');
    expect([macWith(secret) === mac, macWith(rotated.body['secret']) === mac]).toEqual([false, true]);
  });

  it.each([
    [
      'an address that nobody allowed',
      { url: 'http://169.254.169.254/latest' },
      422,
      'WEBHOOK_HOST_NOT_ALLOWED',
    ],
    ['an address with a password', { url: 'http://a:b@127.0.0.1/x' }, 422, 'WEBHOOK_URL_INVALID'],
  ])('refuses %s', async (_name, over, status, code) => {
    const answer = await aWebhook(over);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('tells a webhook only its agency’s messages of the kinds it wants, and nothing once it is removed', async () => {
    const { body } = await aWebhook({ kinds: ['REVIEW_OVERDUE'] });
    await tell({ kind: 'REVIEW_DUE_SOON' });
    await tell({ agencyId: 'jiangbei-eco' });
    await relay.deliverDue();
    expect(hooks.calls).toEqual([]);
    await tell();
    await office.as(
      'system-admin-1',
      'DELETE',
      `/api/webhooks/${String(body['id'])}`,
      undefined,
      anIdempotencyKey(),
    );
    await relay.deliverDue();
    expect(hooks.calls).toEqual([]);
    expect(await deliveries()).toMatchObject([{ lastError: 'the webhook was removed' }]);
  });

  it('gathers a day’s messages in one mail at the time of the person’s choice, once, also by two workers and after a restart', async () => {
    const digests = office.app.get(DigestService, { strict: false });
    at(new Date(MORNING.getTime() - 3_600_000));
    await settings({ mailAtOnce: false, digestAt: '08:30' });
    await tell();
    await tell({ kind: 'REVIEW_DUE_SOON', title: { zh: '法制审核即将到期', en: 'Due soon' } });
    at(MORNING);
    expect(await digests.makeDue()).toBe(0);
    at(new Date('2026-10-09T08:30:00+08:00'));
    const made = await Promise.all([digests.makeDue(), digests.makeDue()]);
    expect(made.sort()).toEqual([0, 1]);
    expect(await digests.makeDue()).toBe(0);
    await relay.deliverDue();
    expect(mails.mails).toHaveLength(1);
    expect(decoded(mails.mails[0] ?? '')).toMatch(/1\. 法制审核已逾期[\s\S]*2\. 法制审核即将到期/);

    await tell();
    at(new Date('2026-10-10T08:31:00+08:00'));
    await digests.makeDue();
    at(new Date('2026-10-11T08:31:00+08:00'));
    await digests.makeDue();
    await relay.deliverDue();
    expect(mails.mails).toHaveLength(2);
    const { body } = await office.as('sy-reviewer-1', 'GET', '/api/notifications/digests');
    const shown = body as unknown as { on: string; messages: unknown[] }[];
    expect(shown.map(({ on, messages }) => [on, messages.length])).toEqual([
      ['2026-10-11', 0],
      ['2026-10-10', 1],
      ['2026-10-09', 2],
    ]);
  });

  it('marks all as read up to the one that was seen; what came later stays unread', async () => {
    for (let n = 0; n < 3; n += 1) await tell();
    const { body } = await office.as('sy-reviewer-1', 'GET', '/api/notifications?limit=1');
    const [{ id: upTo, reason, clauses }] = body['items'] as [
      { id: string; reason: object; clauses: string[] },
    ];
    expect([reason, clauses]).toEqual([
      { zh: expect.stringContaining('不视为通过'), en: expect.any(String) },
      ['SY-L11'],
    ]);
    await tell();
    expect((await office.as('sy-reviewer-1', 'POST', '/api/notifications/read', { upTo })).body).toEqual({
      read: 3,
    });
    expect((await office.as('sy-reviewer-1', 'GET', '/api/notifications')).body['unread']).toBe(1);
  });
});
