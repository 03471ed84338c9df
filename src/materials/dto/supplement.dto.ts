import { AnyText, OptionalDay, OptionalText, OptionalWhole, Parts, Text } from '../../shared/dto-fields.js';
import { MaterialDto } from './submit-for-review.dto.js';

export class SupplementItemDto {
  @Text({ max: 60, example: 'HEARING_RECORD', description: '材料项（见机关规则 materials，或 OTHER）' })
  key: string;

  @AnyText({ max: 2000, example: '已举行听证，未附听证笔录。' })
  reason: string;
}

export class IssueSupplementNoticeDto {
  @Parts(SupplementItemDto, { max: 100, description: '须补正的全部事项（一次性告知，SY-R7）' })
  items: SupplementItemDto[];

  @OptionalDay({ example: '2026-05-11', description: '补正期限（与 workingDays 二选一）' })
  supplementBy?: string;

  @OptionalWhole({ min: 1, max: 60, example: 3, description: '自通知次日起的工作日数' })
  workingDays?: number;

  @OptionalText({ max: 2000, description: '逾期未补正的后果；不填为退回报送' })
  consequence?: string;
}

export class AnswerSupplementNoticeDto {
  @Parts(MaterialDto, { min: 1, max: 500, description: '补正的材料' })
  materials: MaterialDto[];

  @OptionalText({ max: 4000, example: '听证笔录已补齐。' })
  remark?: string;
}

export class ReasonDto {
  @Text({ max: 4000, example: '新发现的证据须核实，同意再次要求补正。' })
  reason: string;
}
