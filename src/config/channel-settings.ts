import { type EnvironmentReader } from './environment-reader.js';

const KEY_LENGTH = 32;
const HOST = /^[a-z0-9.-]+(:\d{1,5})?$/;

/** Where messages go besides the system's own pages; nothing is sent while the address or key is not set. */
export interface ChannelSettings {
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Domains to which mail may go; empty: any. */
  readonly mailDomains: readonly string[];
  /** What the secrets of webhooks are made from. */
  readonly webhookKey: string | undefined;
  /** `host` or `host:port` to which webhooks may go. */
  readonly webhookHosts: readonly string[];
  readonly webhookTimeoutMs: number;
}

export function readChannelSettings(read: EnvironmentReader): ChannelSettings {
  const smtpUrl = read.url('SMTP_URL', { protocols: ['smtp', 'smtps'] }) || undefined;
  const mailFrom = read.text('MAIL_FROM', {
    required: smtpUrl !== undefined,
    pattern: /^[^\s@<>]+@[^\s@<>]+$/,
  });
  const mailDomains = hosts(read, 'MAIL_DOMAINS');
  const webhookKey = read.optionalText('WEBHOOK_KEY');
  if (webhookKey !== undefined && webhookKey.length < KEY_LENGTH) {
    read.fault('WEBHOOK_KEY', `至少 ${KEY_LENGTH} 个字符`, `must have at least ${KEY_LENGTH} characters`);
  }
  const webhookHosts = hosts(read, 'WEBHOOK_HOSTS');
  const webhookTimeoutMs =
    1000 * read.wholeNumber('WEBHOOK_TIMEOUT_SECONDS', { min: 1, max: 60, fallback: 10 });
  return { smtpUrl, mailFrom, mailDomains, webhookKey, webhookHosts, webhookTimeoutMs };
}

function hosts(read: EnvironmentReader, name: string): readonly string[] {
  const named = read
    .text(name)
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (named.some((each) => !HOST.test(each))) {
    read.fault(name, '应为以逗号分隔的主机名', 'must be host names, separated by commas');
  }
  return named;
}
