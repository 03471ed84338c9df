import { Choice, Day, Text } from '../../shared/dto-fields.js';
import { REVOCATION_EFFECTS, type RevocationEffect } from '../domain/revocation.js';

export class RecordRevocationDto {
  @Choice(REVOCATION_EFFECTS, {
    example: 'REVOKED',
    description: '撤销、责令重新作出、变更、确认违法、确认无效',
  })
  effect: RevocationEffect;

  @Text({ max: 200, example: '区人民政府（虚构）', description: '作出撤销等决定的机关' })
  authority: string;

  @Text({ max: 300, example: '行复决〔2026〕18号', description: '复议决定、判决等文书' })
  document: string;

  @Day({ example: '2026-09-30', description: '收到日期' })
  receivedOn: string;

  @Text({ max: 4000, example: '主要事实不清、证据不足，予以撤销。', description: '理由说明' })
  explanation: string;
}
