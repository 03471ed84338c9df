import {
  Choice,
  Day,
  Flag,
  OptionalId,
  OptionalPart,
  OptionalText,
  Part,
  Text,
} from '../../shared/dto-fields.js';
import { PARTY_RESPONSES, type PartyResponse } from '../domain/party-response.js';

export class ReexaminationDto {
  @Flag({ example: false, description: '是否采纳' })
  adopted: boolean;

  @Text({ max: 4000, example: '所提证据不足以推翻认定的事实。', description: '理由' })
  reasons: string;
}

export class WaiverDto {
  @OptionalText({ max: 4000, description: '当事人签字的放弃声明的内容' })
  text?: string;

  @OptionalId({ description: '放弃声明的文件' })
  fileId?: string;
}

export class WithdrawHearingDto {
  @Day({ example: '2026-09-10', description: '撤回日期' })
  on: string;

  @Part(WaiverDto, { description: '当事人签字的撤回听证申请' })
  withdrawal: WaiverDto;
}

export class RecordPartyResponseDto {
  @Choice(PARTY_RESPONSES, { example: 'HEARING_REQUESTED', description: '当事人的答复' })
  response: PartyResponse;

  @Day({ example: '2026-09-04', description: '答复日期；未答复时为记录日期' })
  on: string;

  @OptionalText({ max: 20_000, description: '陈述、申辩意见' })
  statement?: string;

  @OptionalPart(ReexaminationDto, { description: '复核意见（行政处罚法 45）' })
  reexamination?: ReexaminationDto;

  @OptionalPart(WaiverDto, { description: '当事人签字的放弃声明' })
  waiver?: WaiverDto;
}
