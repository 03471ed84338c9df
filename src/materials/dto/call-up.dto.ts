import {
  AnyText,
  Day,
  Flag,
  OptionalParts,
  OptionalText,
  OptionalWhole,
  Parts,
  Text,
} from '../../shared/dto-fields.js';
import { MaterialDto } from './submit-for-review.dto.js';

export class CallUpItemDto {
  @Text({ max: 300, example: '销售台账（2026年1—6月）' })
  title: string;

  @AnyText({ max: 2000, example: '核对货值金额。', description: '用途' })
  reason: string;
}

export class CallUpMaterialsDto {
  @Parts(CallUpItemDto, { max: 100, description: '调取的材料' })
  items: CallUpItemDto[];

  @Day({ example: '2026-09-28', description: '何日前提供；审核期限继续计算' })
  wantedBy: string;
}

export class AnswerCallUpDto {
  @OptionalWhole({ min: 1, max: 10_000, example: 1, description: '第几次调取；只有一次待答复时可以不填' })
  number?: number;

  @Parts(MaterialDto, { max: 200, description: '提供的材料' })
  materials: MaterialDto[];

  @OptionalText({ max: 4000, example: '台账已毁损，附情况说明。', description: '不能提供的理由' })
  remark?: string;
}

export class RecordInquiryDto {
  @Day({ example: '2026-09-24', description: '调查日期' })
  heldOn: string;

  @Text({ max: 300, example: '法制科接待室', description: '地点' })
  place: string;

  @Text({ max: 300, example: '张某（当事人的法定代表人）', description: '被询问人及其身份' })
  asked: string;

  @AnyText({ max: 100_000, example: '问：货从何处购进？答：……', description: '调查记录' })
  record: string;

  @Flag({ example: true, description: '被询问人是否签字；拒绝签字的在记录中注明' })
  signed: boolean;

  @OptionalParts(MaterialDto, { max: 200, description: '调查取得的材料' })
  materials?: MaterialDto[];
}
