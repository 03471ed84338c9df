import { type Refusal } from '../../shared/domain-error.js';

export function webhooksOff(): Refusal {
  return {
    code: 'WEBHOOKS_OFF',
    status: 409,
    message: { zh: '系统未启用对外推送', en: 'Webhooks are not switched on' },
    remedy: {
      zh: '请运维人员设置 WEBHOOK_KEY 和 WEBHOOK_HOSTS',
      en: 'Ask the operator to set WEBHOOK_KEY and WEBHOOK_HOSTS',
    },
  };
}

export function webhookNotFound(): Refusal {
  return {
    code: 'WEBHOOK_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该推送地址', en: 'There is no such webhook' },
    remedy: { zh: '请刷新列表', en: 'Reload the list' },
  };
}

export function deliveryNotFound(): Refusal {
  return {
    code: 'DELIVERY_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该投递', en: 'There is no such delivery' },
    remedy: { zh: '请刷新列表', en: 'Reload the list' },
  };
}

export function deliveryNotEnded(): Refusal {
  return {
    code: 'DELIVERY_NOT_ENDED',
    status: 409,
    message: { zh: '该投递仍在重试', en: 'The delivery is still being tried' },
    remedy: { zh: '请等待其成功或者放弃后再重放', en: 'Wait until it has succeeded or was given up' },
  };
}
