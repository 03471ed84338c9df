import { describe, expect, it } from '@jest/globals';
import { webhookFaults } from './webhook.js';

const HOSTS = ['hooks.example.gov.cn', '127.0.0.1:9000'];

describe('the address of a webhook', () => {
  it.each<[string, boolean, string[]]>([
    ['https://hooks.example.gov.cn/fashen', true, []],
    ['http://127.0.0.1:9000/x', false, []],
    ['http://127.0.0.1:9000/x', true, ['WEBHOOK_URL_INSECURE']],
    ['https://169.254.169.254/latest', true, ['WEBHOOK_HOST_NOT_ALLOWED']],
    ['https://hooks.example.gov.cn:8443/x', true, ['WEBHOOK_HOST_NOT_ALLOWED']],
    ['https://hooks.example.gov.cn@evil.example/x', true, ['WEBHOOK_URL_INVALID']],
    ['file:///etc/passwd', false, ['WEBHOOK_URL_INVALID']],
    ['nonsense', false, ['WEBHOOK_URL_INVALID']],
  ])('%s', (url, production, codes) => {
    expect(webhookFaults(url, HOSTS, production).map(({ code }) => code)).toEqual(codes);
  });
});
