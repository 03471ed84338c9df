import { type Refusal } from '../../shared/domain-error.js';

/** What is wrong with the address of a webhook: only hosts that the operator has named are called. */
export function webhookFaults(url: string, hosts: readonly string[], production: boolean): Refusal[] {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['https:', 'http:'].includes(parsed.protocol) || parsed.username || parsed.password) {
    return [
      fault(
        'WEBHOOK_URL_INVALID',
        '地址无效（应为不含账号的 http 或 https 地址）',
        'Not an http or https address without a user',
      ),
    ];
  }
  const faults: Refusal[] = [];
  if (production && parsed.protocol !== 'https:') {
    faults.push(fault('WEBHOOK_URL_INSECURE', '生产环境应使用 https', 'In production it must be https'));
  }
  if (!hosts.includes(parsed.host)) {
    faults.push(
      fault(
        'WEBHOOK_HOST_NOT_ALLOWED',
        `未允许推送到 ${parsed.host}`,
        `${parsed.host} is not among the allowed hosts`,
      ),
    );
  }
  return faults;
}

function fault(code: string, zh: string, en: string): Refusal {
  return {
    code,
    status: 422,
    field: 'url',
    message: { zh, en },
    remedy: {
      zh: '请更正地址，或请运维人员在 WEBHOOK_HOSTS 中增加该主机',
      en: 'Correct the address, or ask the operator to add the host to WEBHOOK_HOSTS',
    },
  };
}
