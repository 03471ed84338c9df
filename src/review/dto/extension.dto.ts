import { AnyText, Flag, OptionalDay, OptionalWhole, Text } from '../../shared/dto-fields.js';

export class RequestExtensionDto {
  @AnyText({ max: 4000, example: '须调取上游企业账册核对违法所得。' })
  reason: string;

  @AnyText({ max: 4000, example: '涉及多个法律关系，证据材料较多。', description: '案件复杂的情形' })
  complexity: string;

  @OptionalWhole({ min: 1, max: 250, example: 5, description: '延长的工作日数（与 until 二选一）' })
  workingDays?: number;

  @OptionalDay({ example: '2026-10-16', description: '延长至该日' })
  until?: string;
}

export class DecideExtensionDto {
  @Flag({ example: true })
  approve: boolean;

  @Text({ max: 4000, example: '案情复杂，同意延长五个工作日。' })
  reason: string;
}
