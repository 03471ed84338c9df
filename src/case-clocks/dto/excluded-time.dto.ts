import { Choice, Day, OptionalWhole, Text, Whole } from '../../shared/dto-fields.js';
import { EXCLUDED_TIMES, type ExcludedTime } from '../../agencies/index.js';

export class OpenExcludedTimeDto {
  @Choice(EXCLUDED_TIMES, { example: 'TESTING', description: '事由' })
  reason: ExcludedTime;

  @Text({ max: 4000, example: '委托检验机构检验抽样产品。', description: '说明' })
  explanation: string;

  @Day({ example: '2026-08-03', description: '不计入期限的第一日' })
  fromOn: string;

  @Day({ example: '2026-08-12', description: '预计不计入期限的最后一日' })
  expectedUntil: string;

  @Text({ max: 300, example: '检验委托书〔2026〕12号', description: '依据文书' })
  document: string;

  @OptionalWhole({ min: 1, max: 1000, description: '查封、扣押编号；不填为办案期限' })
  sealNumber?: number;
}

export class CloseExcludedTimeDto {
  @Whole({ min: 1, max: 1000, example: 1, description: '不计期间编号' })
  number: number;

  @Day({ example: '2026-08-12', description: '不计入期限的最后一日' })
  endedOn: string;

  @Text({ max: 300, example: '检验报告〔2026〕33号', description: '依据文书' })
  document: string;
}
